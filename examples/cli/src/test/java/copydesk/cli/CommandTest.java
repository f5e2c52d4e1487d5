package copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    private int run(String... args) {
        return Main.command().execute(args);
    }

    private String complaint() {
        return complained.toString(StandardCharsets.UTF_8).strip();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void cleanPrintsTheStory() throws IOException {
        Path story = file(
                "story.txt", "Bridge closed\n\nThe old bridge of Ruse was closed on Monday for repairs.\n\nShare\n");
        assertEquals(0, run("clean", story.toString()));
        assertEquals(
                "Bridge closed\n\nThe old bridge of Ruse was closed on Monday for repairs.\n",
                printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void eachFaultyFileGetsOneSentenceAndTheRestGoesOn() throws IOException {
        Path good = file("good.txt", "The ferry came in on time on Tuesday, as it does.");
        Path empty = file("empty.txt", "");
        Path binary = folder.resolve("binary.txt");
        Files.write(binary, new byte[] {0, 1, 2, 3, 0, 0, 7, 7, 65});
        Path missing = folder.resolve("missing.txt");
        Path bare = Files.createDirectory(folder.resolve("bare"));
        int status =
                run("clean", missing.toString(), bare.toString(), empty.toString(), binary.toString(), good.toString());
        assertEquals(Main.FAILED, status);
        assertEquals(
                String.join(
                        "\n",
                        "copydesk: " + bare + " has no .txt, .html, .htm or .xhtml file in it",
                        "copydesk: " + missing + " does not exist",
                        "copydesk: " + empty + " is empty",
                        "copydesk: " + binary + " is not text: it is full of control bytes"),
                complaint().replace("\r\n", "\n"));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("The ferry came in"));
    }

    @Test
    void wrongUseIsTwo() {
        assertEquals(CommandLine.ExitCode.USAGE, run("batch", "--steps", "magic"));
        assertTrue(complaint().startsWith("step \"magic\" is not one of clean, quotes, entities, bias"));
        assertEquals(CommandLine.ExitCode.USAGE, run("clean"));
        assertEquals(CommandLine.ExitCode.USAGE, run("dance"));
    }

    @Test
    void helpAndVersionArePrinted() {
        for (String command : new String[] {"analyze", "clean", "batch", "compare", "completion", "man"}) {
            assertEquals(0, run(command, "--help"));
        }
        assertEquals(0, run("--version"));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("copydesk 0."));
    }

    @Test
    void analyzePrintsItsFourParts() throws IOException {
        Path story = file(
                "story.txt",
                "Bridge closed\n\nMayor Ivan Petrov called the so-called experts of the Danube Bridge Company a disgrace.\n\nLeave a Reply\n");
        assertEquals(0, run("analyze", story.toString()));
        String text = printed.toString(StandardCharsets.UTF_8);
        for (String part : new String[] {
            "== Story", "== Not the story", "COMMENT_FORM", "== Cast", "Ivan Petrov", "== Loaded language", "so-called"
        }) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void analyzeDrawsAPage() throws IOException {
        Path story = file("story.txt", "Bridge closed\n\nThe so-called experts were a disgrace.\n\nLeave a Reply\n");
        Path page = folder.resolve("page.html");
        assertEquals(0, run("analyze", "--no-entities", "--html", page.toString(), story.toString()));
        String html = Files.readString(page);
        assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("id=\"m1\""), html);
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("== Loaded language"));
    }

    @Test
    void analyzeDrawsOneArticleOnly() throws IOException {
        String story = file("story.txt", "Bridge closed for a week.").toString();
        assertEquals(CommandLine.ExitCode.USAGE, run("analyze", "--html", "page.html", story, story));
        assertTrue(complaint().startsWith("--html draws one article, not 2"), complaint());
    }

    @Test
    void compareDrawsAPage() throws IOException {
        String one = file("one.txt", "The regime of Rosa Lind is a disgrace.").toString();
        String other =
                file("other.txt", "The government of Rosa Lind met on Monday.").toString();
        Path page = folder.resolve("page.html");
        assertEquals(0, run("compare", "--no-entities", "--html", page.toString(), one, other));
        assertTrue(Files.readString(page).contains("2 articles compared"));
    }

    @Test
    void aPageThatCannotBeWrittenIsOneSentence() throws IOException {
        String story = file("story.txt", "Bridge closed for a week.").toString();
        Path page = folder.resolve("no-such-folder/page.html");
        assertEquals(Main.FAILED, run("analyze", "--no-entities", "--html", page.toString(), story));
        assertEquals("copydesk: " + page + " cannot be written: the folder is missing or closed to us", complaint());
    }

    @Test
    void analyzePrintsTheFieldsOfABatch() throws IOException {
        String story = file("story.txt", "Bridge closed\n\nThe so-called experts were a disgrace.\n")
                .toString();
        assertEquals(0, run("analyze", "--json", "--no-entities", story, story));
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(2, lines.size());
        JsonNode answer = new ObjectMapper().readTree(lines.get(0));
        assertEquals(
                List.of("id", "source", "title", "meta", "normalized", "body", "edits", "blocks", "quotes", "bias"),
                fields(answer));
        assertEquals(story, answer.path("id").asText());
        JsonNode term = answer.path("bias").path("terms").get(0);
        assertEquals(
                term.path("text").asText(),
                answer.path("source")
                        .asText()
                        .substring(term.path("start").asInt(), term.path("end").asInt()));
    }

    @Test
    void comparePrintsOneObject() throws IOException {
        file("one.txt", "The regime of Rosa Lind is a disgrace. The regime fell.");
        file("other.txt", "The government of Rosa Lind met on Monday.");
        assertEquals(0, run("compare", "--json", "--no-entities", folder.toString()));
        JsonNode comparison = new ObjectMapper().readTree(printed.toString(StandardCharsets.UTF_8));
        assertEquals(List.of("articles", "actors", "concepts", "speakers", "named", "leftOut"), fields(comparison));
        JsonNode article = comparison.path("articles").get(0);
        assertEquals(List.of("name", "score", "authorScore", "quotedScore", "interval"), fields(article));
        assertEquals("one.txt", article.path("name").asText());
        JsonNode usage = comparison.path("actors").get(0).path("usages").get(0);
        assertEquals(List.of("article", "author", "quoted"), fields(usage));
        assertEquals(
                List.of("one.txt", "other.txt"),
                fields(comparison.path("leftOut")).stream().sorted().toList());
    }

    @Test
    void compareOfAPatternThatMatchesNothingIsOneSentence() {
        String pattern = folder + "/*.html";
        assertEquals(Main.FAILED, run("compare", "--no-entities", pattern));
        assertEquals("copydesk: " + pattern + " matches no file", complaint());
    }

    @Test
    void theManualTellsEveryCommandAndOption() {
        assertEquals(0, run("man"));
        String page = printed.toString(StandardCharsets.UTF_8);
        for (String part : new String[] {
            ".TH COPYDESK 1", ".SH NAME", ".SS batch", ".B \\-\\-jobs=N", "(default: 1)", ".SH EXIT STATUS"
        }) {
            assertTrue(page.contains(part), part + " in " + page);
        }
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

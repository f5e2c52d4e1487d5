package copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import copydesk.seeds.Seed;
import copydesk.seeds.Seeds;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());
    private static final Set<Step> ALL = EnumSet.allOf(Step.class);

    private record Run(boolean good, List<JsonNode> answers) {}

    private static Run run(Set<Step> steps, String... lines) throws IOException {
        return run(steps, 1, lines);
    }

    private static Run run(Set<Step> steps, int jobs, String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedReader in = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
        boolean good;
        try (WholeLines whole = new WholeLines(out)) {
            good = new Batch(steps, jobs).run(in, 0, whole, Progress.none());
        }
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                answers.add(JSON.readTree(line));
            }
        }
        return new Run(good, answers);
    }

    private static String request(String id, String text) {
        return JSON.createObjectNode().put("id", id).put("text", text).toString();
    }

    @Test
    void targetsAreEntitiesWhereEntitiesWereLookedFor() throws IOException {
        String text = "If Quietism is to be believed, the harbour is a swindle.";
        JsonNode named =
                run(EnumSet.of(Step.BIAS), request("a", text)).answers().get(0);
        assertEquals(List.of("Quietism"), named.at("/bias/stance").findValuesAsText("target"));
        JsonNode answer = run(EnumSet.of(Step.ENTITIES, Step.BIAS), request("a", text))
                .answers()
                .get(0);
        assertTrue(answer.path("entities").isEmpty());
        assertTrue(answer.at("/bias/stance").isEmpty());
        assertFalse(answer.at("/bias/terms").isEmpty());
        for (JsonNode term : answer.at("/bias/terms")) {
            assertTrue(term.path("target").isNull(), term.toString());
        }
    }

    @Test
    void answersHoldTheirOwnTextAndAreTheSameTwice() throws IOException {
        List<String> lines = new ArrayList<>();
        Seeds.all().forEach(seed -> lines.add(request(seed.id(), seed.text())));
        Run once = run(ALL, lines.toArray(String[]::new));
        assertTrue(once.good);
        assertEquals(once.answers, run(ALL, lines.toArray(String[]::new)).answers);
        for (JsonNode answer : once.answers) {
            Seed seed = Seeds.named(answer.path("id").asText());
            assertEquals(
                    replay(seed.text(), answer.path("edits")),
                    answer.path("normalized").asText());
            for (JsonNode entity : answer.path("entities")) {
                entity.path("mentions").forEach(mention -> assertText(seed.text(), mention));
            }
            answer.path("bias").path("terms").forEach(term -> assertText(seed.text(), term));
            double score = answer.path("bias").path("score").asDouble();
            JsonNode interval = answer.path("bias").path("interval");
            assertTrue(interval.get(0).asDouble() <= score
                    && score <= interval.get(1).asDouble());
        }
    }

    @Test
    void everyFieldOfTheContractIsThere() throws IOException {
        String text = "Mayor Ana Ruiz said the so-called rescue plan of the Kowal regime was a “shameful farce”.";
        JsonNode answer = run(ALL, request("a", text)).answers.get(0);
        assertEquals(
                List.of("id", "title", "meta", "normalized", "body", "edits", "blocks", "quotes", "entities", "bias"),
                fields(answer));
        assertEquals(
                List.of("score", "authorScore", "quotedScore", "interval", "terms", "stance"),
                fields(answer.path("bias")));
        assertEquals(
                List.of(
                        "start",
                        "end",
                        "text",
                        "category",
                        "strength",
                        "voice",
                        "form",
                        "speaker",
                        "target",
                        "polarity",
                        "negated",
                        "why"),
                fields(answer.path("bias").path("terms").get(0)));
        assertEquals(
                List.of("start", "end", "kind", "boilerplate", "confidence"),
                fields(answer.path("blocks").get(0)));
        assertEquals(
                List.of("start", "end", "form", "speaker"),
                fields(answer.path("quotes").get(0)));
        assertEquals(
                List.of("id", "type", "name", "roles", "mentions"),
                fields(answer.path("entities").get(0)));
    }

    @Test
    void onlyTheStepsAskedForAreWritten() throws IOException {
        Run run = run(EnumSet.of(Step.QUOTES), request("a", "“We stay,” Ana Ruiz said."));
        assertEquals(List.of("id", "quotes"), fields(run.answers.get(0)));
    }

    @Test
    void aBadLineIsAnsweredAndTheRestGoesOn() throws IOException {
        Run run = run(
                EnumSet.of(Step.CLEAN),
                "{\"id\": \"broken",
                "",
                "[]",
                "{\"text\": \"no id\"}",
                "{\"id\": \"both\", \"text\": \"a\", \"html\": \"b\"}",
                "{\"id\": \"none\"}",
                "{\"id\": \"odd\", \"text\": 7}",
                "{\"id\": \"date\", \"text\": \"a\", \"published\": \"May\"}",
                request("good", "Fine."));
        assertFalse(run.good);
        assertEquals(9, run.answers.size());
        for (int i = 0; i < 8; i++) {
            assertEquals(List.of("id", "line", "error"), fields(run.answers.get(i)));
            assertEquals(i + 1, run.answers.get(i).path("line").asInt());
        }
        assertTrue(run.answers.get(0).path("id").isNull());
        assertEquals("both", run.answers.get(4).path("id").asText());
        assertEquals("the line is empty", run.answers.get(1).path("error").asText());
        assertEquals(
                "published \"May\" is not an ISO date",
                run.answers.get(7).path("error").asText());
        assertEquals("Fine.", run.answers.get(8).path("body").asText());
    }

    @Test
    void loneSurrogatesGoThroughAsEscapes() throws IOException {
        Run run = run(EnumSet.of(Step.CLEAN), "{\"id\": \"\\ud800\", \"text\": \"a \\ud83d b \\ude00\"}");
        assertTrue(run.good);
        assertEquals("\uD800", run.answers.get(0).path("id").asText());
        assertEquals("a \uFFFD b \uFFFD", run.answers.get(0).path("normalized").asText());
        assertEquals(
                "surrogate",
                run.answers.get(0).path("edits").path(0).path("repair").asText());
    }

    @Test
    void htmlIsAnsweredWithTheTextThatOffsetsPointInto() throws IOException {
        String line = "{\"id\": \"h\", \"html\": \"<title>T</title><p>One &amp;amp; two.</p>\","
                + " \"url\": \"https://example.org/a\", \"outlet\": \"The Ledger\", \"published\": \"2026-03-01\"}";
        JsonNode answer = run(EnumSet.of(Step.CLEAN), line).answers.get(0);
        assertEquals("T\nOne &amp; two.\n", answer.path("source").asText());
        assertEquals("The Ledger", answer.path("meta").path("site").asText());
        assertEquals("2026-03-01", answer.path("meta").path("published").asText());
        assertEquals("https://example.org/a", answer.path("meta").path("url").asText());
    }

    @Test
    void aLineOfThirtyMillionCharactersIsNoTrouble() throws IOException {
        String text = "All is well in the harbour today. ".repeat(900_000);
        Run run = run(EnumSet.of(Step.CLEAN), request("long", text));
        assertTrue(run.good);
        assertEquals(text.strip(), run.answers.get(0).path("normalized").asText());
    }

    @Test
    void manyJobsKeepTheOrder() throws IOException {
        String[] lines = new String[60];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = request("n" + i, "All is well in the harbour today. ".repeat(i % 2 == 0 ? 2000 : 1));
        }
        Run several = run(EnumSet.of(Step.CLEAN), 4, lines);
        assertEquals(run(EnumSet.of(Step.CLEAN), lines).answers, several.answers);
        assertEquals(60, several.answers.size());
    }

    @Test
    void anAnswerDoesNotWaitForTheNextLine() throws IOException, InterruptedException {
        PipedInputStream asked = new PipedInputStream();
        PipedOutputStream ask = new PipedOutputStream(asked);
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                answers.add(toString(StandardCharsets.UTF_8));
                reset();
            }
        };
        BufferedReader in = new BufferedReader(new InputStreamReader(asked, StandardCharsets.UTF_8));
        CompletableFuture<Boolean> batch = CompletableFuture.supplyAsync(() -> {
            try (WholeLines whole = new WholeLines(out)) {
                return new Batch(EnumSet.of(Step.CLEAN), 2).run(in, 0, whole, Progress.none());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        for (int i = 0; i < 3; i++) {
            ask.write((request("n" + i, "Fine.") + "\n").getBytes(StandardCharsets.UTF_8));
            ask.flush();
            String answer = answers.poll(30, TimeUnit.SECONDS);
            assertNotNull(answer, "no answer to line " + i);
            assertEquals("n" + i, JSON.readTree(answer).path("id").asText());
        }
        ask.close();
        assertTrue(batch.join());
    }

    @Test
    void noMoreLinesAreReadThanMayWait() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        Reader endless = new Reader() {
            @Override
            public int read(char[] signs, int from, int length) {
                int number = read.getAndIncrement();
                most.accumulateAndGet(number - written.get(), Math::max);
                String line = request("n" + number, "Fine.") + "\n";
                line.getChars(0, line.length(), signs, from);
                return number < 500 ? line.length() : -1;
            }

            @Override
            public void close() {}
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int sign) {
                written.addAndGet(sign == '\n' ? 1 : 0);
            }
        };
        try (WholeLines whole = new WholeLines(out)) {
            assertTrue(
                    new Batch(EnumSet.of(Step.CLEAN), 2).run(new BufferedReader(endless), 0, whole, Progress.none()));
        }
        assertEquals(500, written.get());
        assertTrue(most.get() <= 12, most + " lines waited");
    }

    @Test
    void anUnknownStepIsWrongUse() {
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> Step.list("clean,magic"));
        assertEquals("step \"magic\" is not one of clean, quotes, entities, bias", fault.getMessage());
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void assertText(String text, JsonNode found) {
        assertEquals(
                text.substring(found.path("start").asInt(), found.path("end").asInt()),
                found.path("text").asText());
    }

    private static String replay(String text, JsonNode edits) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (JsonNode edit : edits) {
            assertTrue(edit.path("start").asInt() >= done);
            out.append(text, done, edit.path("start").asInt())
                    .append(edit.path("replacement").asText());
            done = edit.path("end").asInt();
        }
        return out.append(text.substring(done)).toString();
    }
}

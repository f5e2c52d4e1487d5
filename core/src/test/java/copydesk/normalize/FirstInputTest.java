package copydesk.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import copydesk.text.NormalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The five articles that this library was first made for: what must be repaired in them, and what must survive. */
class FirstInputTest {
    private static final List<String> MUST_SURVIVE = List.of(
            "7.62×51",
            ".50 caliber",
            "(…)",
            "Ruíz",
            "£360,000",
            "S-300",
            "IL-62M",
            "d'état",
            "[spelling?]",
            "0:24",
            "Yes The Vega");

    @Test
    void allFaultsAreRepairedAndNothingElse() throws IOException {
        List<NormalizedText> texts = articles();
        assertEquals(12, count(texts, Repair.LINE_JOIN), "sentences split at links");
        assertEquals(1, count(texts, Repair.QUOTE), "wrong-way quotation mark");
        for (NormalizedText text : texts) {
            assertFalse(text.text().contains("\u00A0"));
            text.edits()
                    .forEach(edit -> assertTrue(
                            List.of("space", "blank-line", "line-join", "quote").contains(edit.repair()),
                            edit::toString));
        }
    }

    @Test
    void theAuthorsTextSurvives() throws IOException {
        List<NormalizedText> texts = articles();
        for (String string : MUST_SURVIVE) {
            long before = texts.stream()
                    .mapToLong(text -> occurrences(text.original(), string))
                    .sum();
            long after = texts.stream()
                    .mapToLong(text -> occurrences(text.text(), string))
                    .sum();
            assertTrue(before > 0, string);
            assertEquals(before, after, string);
        }
    }

    private static List<NormalizedText> articles() throws IOException {
        Path folder = Mojibake.DATA.resolveSibling("seeds");
        assumeTrue(Files.isDirectory(folder), () -> "no articles in " + folder.toAbsolutePath());
        List<NormalizedText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Normalizer.safe().normalize(Files.readString(file)));
            }
        }
        return texts;
    }

    private static long count(List<NormalizedText> texts, Repair repair) {
        return texts.stream()
                .flatMap(text -> text.edits().stream())
                .filter(edit -> edit.repair().equals(repair.label()))
                .count();
    }

    private static long occurrences(String text, String string) {
        long count = 0;
        for (int i = text.indexOf(string); i >= 0; i = text.indexOf(string, i + 1)) {
            count++;
        }
        return count;
    }
}

package copydesk.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Texts of the words that rules know, and of signs: bytes alone hardly ever spell one. */
final class KnownWords {
    private static final List<String> TABLES = List.of(
            "quotes/speaker-words",
            "quotes/speech-verbs",
            "lexicon/function-words",
            "blocks/calendar",
            "entities/words",
            "entities/contexts",
            "entities/equipment",
            "entities/events",
            "bias/words",
            "bias/labels");

    private static final List<String> SIGNS = List.of(
            ".", ",", "“", "”", "\"", "‘", "’", "'", "’s", "(", ")", "[", "]", ":", ";", "-", "–", "…", "?", "!", "\n",
            "\n\n", "@", "$", "5", "2026", "%", "é", "😀");

    private static final List<String> NAMES = List.of(
            "Maria", "Holt", "Costa", "Ana", "Holt’s", "USA", "Operation", "G7", "AK", "J.", "O’Neil", "al-Din");

    private final List<String> words;

    KnownWords() {
        Set<String> known = new TreeSet<>();
        TABLES.forEach(table -> addAll(known, table));
        words = List.copyOf(known);
    }

    /** The text that these bytes choose. */
    String text(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 1) {
            boolean together = data.consumeBoolean();
            text.append(together || text.isEmpty() ? "" : " ").append(next(data));
        }
        return text.toString();
    }

    private String next(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 3)) {
            case 0 -> data.pickValue(SIGNS);
            case 1 -> data.pickValue(NAMES);
            case 2 -> capitalized(data.pickValue(words));
            default -> data.pickValue(words);
        };
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static void addAll(Set<String> known, String table) {
        String name = "/copydesk/" + table + ".tsv";
        try (InputStream in = KnownWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.startsWith("//")) {
                    List<String> parts = new ArrayList<>(List.of(line.split("[\\t|]", -1)));
                    parts.removeIf(String::isBlank);
                    known.addAll(parts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package copydesk.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    private static final int LONGEST = 25;

    private final List<String> words;

    KnownWords() {
        Set<String> known = new TreeSet<>();
        TABLES.forEach(table -> addAll(known, table));
        words = List.copyOf(known);
    }

    /** A short text by chance: the faults that are left are at starts and ends. */
    String text(FuzzedDataProvider data) {
        SplittableRandom random = new SplittableRandom(data.consumeLong());
        int length = random.nextInt(1, LONGEST);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(4) == 0 ? "" : " ").append(next(random));
        }
        return text.toString();
    }

    private String next(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> one(SIGNS, random);
            case 2 -> one(NAMES, random);
            case 3 -> capitalized(one(words, random));
            default -> one(words, random);
        };
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
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
                    Stream.of(line.split("[\\t|]", -1))
                            .filter(word -> !word.isBlank())
                            .forEach(known::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

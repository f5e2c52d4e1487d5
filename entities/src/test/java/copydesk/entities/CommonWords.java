package copydesk.entities;

import copydesk.lexicon.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes {@code common.tsv}, the words that are written small in running text, from counts over the flattened pages of
 * WCXB (CC BY 4.0): {@code java … CommonWords ../../shared/data/wcxb-dev/flat common.tsv}.
 */
final class CommonWords {
    private static final int LEAST_PAGES = 8;
    private static final double LEAST_SHARE = 0.65;

    private CommonWords() {}

    private static final class Count {
        private int small;
        private int capital;
        private final Set<Integer> pages = new HashSet<>();
    }

    public static void main(String[] args) throws IOException {
        Map<String, Count> counts = new HashMap<>();
        List<Path> pages;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            pages = files.sorted().toList();
        }
        for (int page = 0; page < pages.size(); page++) {
            for (String line : Files.readString(pages.get(page)).split("\n", -1)) {
                count(Tokens.of(line), page, counts);
            }
        }
        TreeMap<String, Count> common = new TreeMap<>();
        counts.forEach((word, count) -> {
            if (count.pages.size() >= LEAST_PAGES && count.small >= LEAST_SHARE * (count.small + count.capital)) {
                common.put(word, count);
            }
        });
        StringBuilder out = new StringBuilder("""
                // Words written small in running text: counts over the flattened pages of WCXB (CC BY 4.0,
                // M. Foley 2026), made by CommonWords in the tests of this module.
                word
                """);
        common.keySet().forEach(word -> out.append(word).append('\n'));
        Files.writeString(Path.of(args[1]), out);
    }

    /** Counts the words of a line of running text that do not start a sentence. */
    private static void count(Tokens tokens, int page, Map<String, Count> counts) {
        int small = 0;
        int capital = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.isWord(i) && !tokens.isNumber(i)) {
                if (tokens.isCapitalized(i)) {
                    capital++;
                } else {
                    small++;
                }
            }
        }
        if (small < 8 || capital * 2 > small) {
            return;
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.isWord(i)
                    && tokens.isWord(i - 1)
                    && Character.isLetter(tokens.word(i).codePointAt(0))) {
                Count count = counts.computeIfAbsent(tokens.key(i), key -> new Count());
                if (tokens.isCapitalized(i)) {
                    count.capital++;
                } else {
                    count.small++;
                    count.pages.add(page);
                }
            }
        }
    }
}

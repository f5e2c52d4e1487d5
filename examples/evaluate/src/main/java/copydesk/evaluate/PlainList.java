package copydesk.evaluate;

import copydesk.bias.Category;
import copydesk.bias.LoadedLanguage;
import copydesk.lexicon.Table;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ahocorasick.trie.Trie;

/**
 * What a list of loaded words does without a library like this: the phrases of our own rows as they are written, alternatives
 * spelt out, looked up in small letters. Forms of words, contexts, voices and rows with slots are not for it.
 */
public final class PlainList {
    private static final Pattern SLOTS = Pattern.compile("[\\^*@?~\\[\\]]");
    private static final int MOST_WORDS = 6;

    private final Set<String> phrases = new HashSet<>();
    private final Trie trie;

    /** Reads the rows of all categories. */
    public PlainList() {
        for (Category category : Category.values()) {
            for (Table.Row row : Table.resource(LoadedLanguage.class, category.label() + ".tsv")) {
                add(row.required("phrase").toLowerCase(Locale.ROOT));
            }
        }
        trie = Trie.builder()
                .addKeywords(phrases)
                .onlyWholeWords()
                .ignoreOverlaps()
                .build();
    }

    private void add(String phrase) {
        if (SLOTS.matcher(phrase).find()) {
            return;
        }
        List<String> all = List.of("");
        for (String word : phrase.split(" ", -1)) {
            List<String> longer = new ArrayList<>();
            for (String start : all) {
                Arrays.stream(word.split("/", -1))
                        .map(one -> (start + " " + one.replace('_', ' ')).strip())
                        .forEach(longer::add);
            }
            all = longer;
        }
        phrases.addAll(all);
    }

    /** Returns how many phrases there are. */
    public int size() {
        return phrases.size();
    }

    /** Looks up each run of up to six words in a hash set, the longest first. */
    public List<Span> byHash(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<Span> words = words(small);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int n = Math.min(MOST_WORDS, words.size() - i); n > 0; n--) {
                Span span = new Span(words.get(i).start(), words.get(i + n - 1).end());
                if (phrases.contains(small.substring(span.start(), span.end()))) {
                    found.add(span);
                    i += n - 1;
                    break;
                }
            }
        }
        return found;
    }

    /** Letters and digits, with the apostrophes and hyphens within. */
    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || (start >= 0 && (c == '-' || c == '\'' || c == '’'));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Runs the automaton of the Aho-Corasick library over the text, whole words alone, the longest first. */
    public List<Span> byAhoCorasick(String text) {
        return trie.parseText(text.toLowerCase(Locale.ROOT)).stream()
                .map(hit -> new Span(hit.getStart(), hit.getEnd() + 1))
                .toList();
    }
}

package copydesk.bias;

import copydesk.lexicon.PhraseTrie;
import copydesk.lexicon.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the phrase of a row: {@code a/b} are alternatives, {@code a_b} is written with a blank or a hyphen, {@code a?}
 * may be missing, {@code a~} is the word to inflect (else a verb's first word, a noun's last), {@code @list} stands for
 * any word of a list, {@code [a b]} is the part that is the finding, the rest its surroundings.
 */
final class Pattern {
    private static final int MOST = 4_000;

    private final Entry entry;
    private final WordLists lists;
    private final Inflections inflections;
    private final List<String> parts = new ArrayList<>();
    private int open;
    private int close;

    Pattern(Entry entry, WordLists lists, Inflections inflections) {
        this.entry = entry;
        this.lists = lists;
        this.inflections = inflections;
        split();
    }

    private void split() {
        String[] words = entry.phrase().strip().split("\\s+", -1);
        close = words.length;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.length() > 1 && word.startsWith("[")) {
                open = i;
                word = word.substring(1);
            }
            if (word.length() > 1 && word.endsWith("]")) {
                close = i + 1;
                word = word.substring(0, word.length() - 1);
            }
            parts.add(word);
        }
    }

    /** What stands around the finding; spellings that have the same share a rule. */
    private record Context(int before, int after, boolean slotBefore, boolean slotAfter) {
        Rule rule(Entry entry, Conditions conditions, boolean capitalized) {
            return new Rule(entry, conditions, before, after, slotBefore, slotAfter, capitalized);
        }
    }

    /** Adds every spelling of the phrase to the trie. */
    void addTo(PhraseTrie.Builder<Rule> trie, Conditions conditions) {
        boolean capitalized = entry.isCapitalized();
        List<Set<String>> inside = alternatives(open, close);
        List<List<String>> around = product(alternatives(close, parts.size()));
        Map<Context, Rule> rules = new HashMap<>();
        for (List<String> before : product(alternatives(0, open))) {
            for (List<String> after : around) {
                Rule rule = rules.computeIfAbsent(
                        new Context(tokens(before), tokens(after), has(before), has(after)),
                        context -> context.rule(entry, conditions, capitalized));
                List<Collection<String>> phrase = new ArrayList<>(inside);
                phrase.add(0, List.of(String.join(" ", before)));
                phrase.add(List.of(String.join(" ", after)));
                trie.add(phrase, rule);
            }
        }
    }

    private List<Set<String>> alternatives(int from, int to) {
        List<Set<String>> all = new ArrayList<>();
        long spellings = 1;
        for (int i = from; i < to; i++) {
            all.add(forms(i));
            spellings *= all.get(all.size() - 1).size();
            if (spellings > MOST) {
                throw new IllegalArgumentException(
                        "phrase \"" + entry.phrase() + "\" has more than " + MOST + " forms");
            }
        }
        return all;
    }

    private static boolean has(List<String> words) {
        return words.contains("^");
    }

    /** Counts the tokens, of a part with a name slot those on the finding's side of it. */
    private int tokens(List<String> words) {
        int slot = words.indexOf("^");
        String text = String.join(" ", words);
        if (slot < 0) {
            return Tokens.of(text).size();
        }
        boolean before = parts.indexOf("^") < open;
        List<String> near = before ? words.subList(slot + 1, words.size()) : words.subList(0, slot);
        return Tokens.of(String.join(" ", near)).size();
    }

    private static List<List<String>> product(List<Set<String>> parts) {
        List<List<String>> all = List.of(List.of());
        for (Set<String> part : parts) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : all) {
                for (String form : part) {
                    List<String> next = new ArrayList<>(start);
                    if (!form.isEmpty()) {
                        next.add(form);
                    }
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private Set<String> forms(int index) {
        String part = parts.get(index);
        Set<String> forms = new LinkedHashSet<>();
        if (part.length() > 1 && part.endsWith("?")) {
            part = part.substring(0, part.length() - 1);
            forms.add("");
        }
        boolean inflected = index == inflectedPart();
        if (part.length() > 1 && part.endsWith("~")) {
            part = part.substring(0, part.length() - 1);
        }
        for (String word : part.length() == 1 ? new String[] {part} : part.split("/", -1)) {
            if (word.startsWith("@") && word.length() > 1) {
                forms.addAll(lists.of(word.substring(1)).words());
            } else if (inflected) {
                inflect(word, forms);
            } else {
                forms.addAll(hyphens(word));
            }
        }
        return forms;
    }

    /** Inflects a word; of a compound the last part, of a phrasal verb such as "prop_up" the first. */
    private void inflect(String word, Set<String> forms) {
        int joint = word.indexOf('_');
        boolean phrasal = entry.form() == Form.VERB && joint > 0;
        int start = phrasal ? 0 : Math.max(word.lastIndexOf('_'), word.lastIndexOf('-')) + 1;
        int end = phrasal ? joint : word.length();
        for (String form : inflections.of(word.substring(start, end), entry.form())) {
            forms.addAll(hyphens(word.substring(0, start) + form + word.substring(end)));
        }
    }

    private static List<String> hyphens(String word) {
        return word.length() > 1 && word.indexOf('_') >= 0
                ? List.of(word.replace('_', ' '), word.replace('_', '-'))
                : List.of(word);
    }

    private int inflectedPart() {
        if (entry.form() != Form.NOUN && entry.form() != Form.VERB) {
            return -1;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).length() > 1
                    && (parts.get(i).endsWith("~") || parts.get(i).endsWith("~?"))) {
                return i;
            }
        }
        return entry.form() == Form.VERB ? open : close - 1;
    }
}

package copydesk.blocks;

import copydesk.blocks.WordTable.Word;
import copydesk.text.Element;
import copydesk.text.Markup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of a page with what is in each: added up once, from the leaves to the root. */
final class MarkupTree {
    /** So many elements of one look in one place are items that repeat. */
    private static final int REPEATED = 3;

    /** What stands in an element or in several. */
    static final class Sums {
        private int lines;
        private int words;
        private int prose;
        private int characters;
        private int linked;
        private int odds;

        private void add(Sums more) {
            lines += more.lines;
            words += more.words;
            prose += more.prose;
            characters += more.characters;
            linked += more.linked;
            odds += more.odds;
        }

        int lines() {
            return lines;
        }

        int words() {
            return words;
        }

        int prose() {
            return prose;
        }

        /** Returns the share of characters that belong to links. */
        float linkShare() {
            return LineFeatures.share(linked, characters);
        }

        /** Returns the share of words that stand in running text. */
        float proseShare() {
            return LineFeatures.share(prose, words);
        }

        float wordsPerLine() {
            return LineFeatures.share(words, lines);
        }

        /** Returns how much its words speak for the story in the mean. */
        float meanOdds() {
            return LineFeatures.share(odds, words);
        }
    }

    /** What the names and classes of an element and of those around it speak for. */
    static final class Names {
        private int known;
        private int sum;
        private int least;
        private int most;
        private float nearest;

        float mean() {
            return LineFeatures.share(sum, known);
        }

        int least() {
            return least;
        }

        int most() {
            return most;
        }

        /** Returns the mean of the innermost element whose names tell anything. */
        float nearest() {
            return nearest;
        }
    }

    /** How many words of the table an element's name and classes hold, and what they speak for. */
    private record Known(int words, int sum, int least, int most) {}

    /** Elements of one look in one place. */
    private static final class Group {
        private final Sums sums = new Sums();
        private int size;
    }

    private final List<Element> elements;
    private final WordTable table;
    private final PageKinds kinds;
    /** What the table knows of elements that look the same. */
    private final Map<Long, Known> known = new HashMap<>();

    private final Sums[] sums;
    private final Names[] names;
    /** Hashes of name and classes, and of all names from the root down: equal for elements that look or lie the same. */
    private final long[] looks;

    private final long[] paths;
    private final Group[] groups;
    private final Map<Long, Sums> byLook = new HashMap<>();
    private final Map<Long, Sums> byPath = new HashMap<>();
    private int best;

    MarkupTree(Markup markup, WordTable table, PageKinds kinds) {
        this.elements = markup.elements();
        this.table = table;
        this.kinds = kinds;
        int n = elements.size();
        sums = new Sums[n];
        names = new Names[n];
        looks = new long[n];
        paths = new long[n];
        groups = new Group[n];
        for (int i = 0; i < n; i++) {
            Element element = elements.get(i);
            Element parent = element.parent();
            sums[i] = new Sums();
            looks[i] = mixed(element.name().hashCode(), element.tokens().hashCode());
            names[i] = names(
                    known.computeIfAbsent(looks[i], look -> known(element)),
                    parent == null ? new Names() : names[parent.number()]);
            paths[i] = mixed(
                    parent == null ? 0 : paths[parent.number()], element.name().hashCode());
        }
    }

    private static long mixed(long one, long two) {
        long sum = (one * 0x9E3779B97F4A7C15L + two) * 0xC2B2AE3D27D4EB4FL;
        return sum ^ sum >>> 29;
    }

    /** Returns the keys under which the table may know an element: its name, its classes and their parts. */
    static Set<String> keys(Element element) {
        Set<String> keys = new HashSet<>();
        keys.add("<" + element.name());
        for (String token : element.tokens()) {
            addKeys(token, keys);
        }
        return keys;
    }

    private static void addKeys(String token, Set<String> keys) {
        keys.add("." + token);
        int start = 0;
        for (int i = 0; i <= token.length(); i++) {
            if (i == token.length() || !Character.isLetter(token.charAt(i))) {
                if (i - start >= 2) {
                    keys.add("~" + token.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private Known known(Element element) {
        Set<Word> own = new HashSet<>();
        for (String key : keys(element)) {
            Word word = table.word(key);
            if (word != null) {
                own.add(word);
            }
        }
        own.forEach(kinds::add);
        int sum = own.stream().mapToInt(Word::odds).sum();
        int least = own.stream().mapToInt(Word::odds).min().orElse(0);
        int most = own.stream().mapToInt(Word::odds).max().orElse(0);
        return new Known(own.size(), sum, least, most);
    }

    private static Names names(Known own, Names above) {
        Names names = new Names();
        names.least = Math.min(above.least, own.least());
        names.most = Math.max(above.most, own.most());
        names.known = above.known + own.words();
        names.sum = above.sum + own.sum();
        names.nearest = own.words() == 0 ? above.nearest : LineFeatures.share(own.sum(), own.words());
        return names;
    }

    /** Counts a line in. */
    void add(Markup.Line line, int words, boolean prose, int odds) {
        Sums one = new Sums();
        one.lines = 1;
        one.words = words;
        one.prose = prose ? words : 0;
        one.characters = line.span().length();
        one.linked = line.linked();
        one.odds = odds;
        sums[line.element().number()].add(one);
        byLook.computeIfAbsent(look(line.element()), look -> new Sums()).add(one);
        byPath.computeIfAbsent(paths[line.element().number()], path -> new Sums())
                .add(one);
    }

    /** How an element and the one around it look. */
    private long look(Element element) {
        Element parent = element.parent();
        return mixed(looks[element.number()], parent == null ? 0 : looks[parent.number()]);
    }

    /** Adds up, after the last line. */
    void close() {
        int[] direct = new int[sums.length];
        for (int i = sums.length - 1; i >= 0; i--) {
            Element parent = elements.get(i).parent();
            if (parent != null) {
                if (sums[i].lines == 1 && sums[i].prose > 0
                        || elements.get(i).name().equals("p")) {
                    direct[parent.number()] += sums[i].prose;
                }
                sums[parent.number()].add(sums[i]);
            }
        }
        for (int i = 0; i < direct.length; i++) {
            best = direct[i] > direct[best] ? i : best;
        }
        group();
    }

    /** Finds elements of one look in one place. */
    private void group() {
        Map<Long, Group> found = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            Element parent = elements.get(i).parent();
            long place = mixed(looks[i], parent == null ? -1 : parent.number());
            groups[i] = found.computeIfAbsent(place, one -> new Group());
            groups[i].size++;
            groups[i].sums.add(sums[i]);
        }
    }

    Sums sums(Element element) {
        return sums[element.number()];
    }

    Names names(Element element) {
        return names[element.number()];
    }

    /** Returns what stands in all lines of the page whose elements look the same. */
    Sums ofLook(Element element) {
        return byLook.getOrDefault(look(element), sums[element.number()]);
    }

    /** Returns what stands in all lines of the page with the same names from the root down. */
    Sums ofPath(Element element) {
        return byPath.getOrDefault(paths[element.number()], sums[element.number()]);
    }

    /** Returns the nearest element that repeats beside itself: this, one around it, or null. */
    @Nullable
    Element repeated(Element element) {
        Element at = element;
        while (at != null && siblings(at) < REPEATED) {
            at = at.parent();
        }
        return at;
    }

    /** Returns how many elements in its place look the same, itself with them. */
    int siblings(Element element) {
        return groups[element.number()].size;
    }

    /** Returns what stands in all elements in its place that look the same. */
    Sums ofSiblings(Element element) {
        return groups[element.number()].sums;
    }

    /** Returns the element right in which most running text stands. */
    Element best() {
        return elements.get(best);
    }
}

package copydesk.blocks;

import copydesk.blocks.MarkupTree.Names;
import copydesk.blocks.MarkupTree.Sums;
import copydesk.text.Element;
import copydesk.text.Markup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The numbers by which the HTML of a page tells what a line is: behind those that plain text tells. */
final class MarkupFeatures {
    /** Names that have numbers of their own, from 1. */
    private static final List<String> NAMES = List.of(
            "p",
            "div",
            "li",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "span",
            "dt",
            "dd",
            "pre",
            "code",
            "blockquote",
            "figcaption",
            "button",
            "label",
            "time",
            "em",
            "strong",
            "b",
            "title",
            "script",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "ul",
            "ol",
            "tr",
            "form",
            "body",
            "noscript",
            "meta");

    private static final Map<String, Integer> NUMBERS =
            NAMES.stream().collect(Collectors.toMap(name -> name, name -> NAMES.indexOf(name) + 1));

    /** Elements around a line that tell much. */
    private static final List<String> AROUND = List.of(
            "nav",
            "header",
            "footer",
            "aside",
            "main",
            "article",
            "section",
            "form",
            "table",
            "ul",
            "ol",
            "li",
            "dl",
            "figure",
            "blockquote",
            "pre",
            "noscript",
            "template",
            "button",
            "a");

    private static final int[] LEVELS = {1, 2, 3, 5, 8};
    private static final int NEAR = 3;
    private static final int[] WINDOWS = {3, 10, 30};
    private static final float MISSING = -1;

    private final List<Markup.Line> lines = new ArrayList<>();
    private final MarkupTree tree;
    private final int[] numbers;
    private final short[] @Nullable [] distances;
    private final int[] characters;
    private final int[] linked;
    private final float[] odds;
    private final float[] page;

    MarkupFeatures(Page all, WordTable table, PageKinds kinds) {
        int n = all.size();
        tree = new MarkupTree(all.markup(), table, kinds);
        List<Element> elements = all.markup().elements();
        numbers = elements.stream()
                .mapToInt(one -> NUMBERS.getOrDefault(one.name(), 0))
                .toArray();
        distances = new short[elements.size()][];
        characters = new int[n + 1];
        linked = new int[n + 1];
        odds = new float[n + 1];
        page = new float[6];
        for (int i = 0; i < n; i++) {
            Markup.Line line = all.marked(i);
            lines.add(line);
            characters[i + 1] = characters[i] + line.span().length();
            linked[i + 1] = linked[i] + line.linked();
            odds[i + 1] = odds[i] + tree.names(line.element()).mean();
        }
    }

    /** Counts what the text of a line tells. */
    void add(int i, int words, boolean prose, int wordOdds) {
        tree.add(lines.get(i), words, prose, wordOdds);
    }

    /** Adds up, after the last line. */
    void close() {
        tree.close();
        int n = lines.size();
        for (Markup.Line line : lines) {
            page[0] += line.element().isHidden() ? 1 : 0;
            page[1] += line.element().name().equals("p") ? 1 : 0;
            page[2] += line.told() > 0.5f ? 1 : 0;
            page[3] += line.described() > 0.5f ? 1 : 0;
        }
        page[4] = LineFeatures.share(linked[n], characters[n]);
        page[5] = n == 0 ? 0 : tree.sums(tree.best()).proseShare();
        page[0] /= Math.max(1, n);
        page[1] /= Math.max(1, n);
    }

    /** Returns the numbers of the page as a whole; valid after {@link #close()}. */
    float[] ofPage() {
        return page;
    }

    /** Fills in all numbers of line {@code i}. */
    void fill(Row row, int i) {
        Markup.Line line = lines.get(i);
        own(row, line);
        around(row, line.element());
        names(row, tree.names(line.element()));
        containers(row, line.element());
        alike(row, line.element());
        neighbours(row, i);
        for (int window : WINDOWS) {
            window(row, Math.max(0, i - window), i);
            window(row, i + 1, Math.min(lines.size(), i + 1 + window));
        }
        for (float value : page) {
            row.add(Clue.PAGE, value);
        }
    }

    private float number(@Nullable Element element) {
        return element == null ? MISSING : numbers[element.number()];
    }

    private static float linkShare(Markup.Line line) {
        return LineFeatures.share(line.linked(), line.span().length());
    }

    private void own(Row row, Markup.Line line) {
        Element element = line.element();
        Element parent = element.parent();
        row.add(Clue.MARKUP, number(element));
        row.add(Clue.MARKUP, number(parent));
        row.add(Clue.MARKUP, parent == null ? MISSING : number(parent.parent()));
        row.add(Clue.MARKUP, element.depth());
        row.add(Clue.MARKUP, element.place());
        row.add(Clue.MARKUP, element.isHidden() ? 1 : 0);
        row.add(Clue.LINKS, linkShare(line));
        row.add(Clue.LINKS, line.links());
        row.add(Clue.MARKUP, LineFeatures.share(line.strong(), line.span().length()));
        row.add(Clue.DATA, line.told());
        row.add(Clue.DATA, line.described());
    }

    private void around(Row row, Element element) {
        for (short distance : distances(element)) {
            row.add(Clue.MARKUP, distance);
        }
        int level = 0;
        for (Element at = element; at != null && level == 0; at = at.parent()) {
            boolean heading = at.name().length() == 2
                    && at.name().charAt(0) == 'h'
                    && at.name().charAt(1) <= '6';
            level = heading ? at.name().charAt(1) - '0' : 0;
        }
        row.add(Clue.MARKUP, level);
    }

    /** How far above an element the nearest of each name in {@link #AROUND} is; the same for all lines in it. */
    private short[] distances(Element element) {
        short[] known = distances[element.number()];
        if (known == null) {
            Element parent = element.parent();
            known = new short[AROUND.size()];
            Arrays.fill(known, (short) MISSING);
            short[] above = parent == null ? known : distances(parent);
            for (int i = 0; i < known.length; i++) {
                boolean own = element.name().equals(AROUND.get(i));
                known[i] = (short) (own ? 0 : above[i] < 0 ? MISSING : above[i] + 1);
            }
            distances[element.number()] = known;
        }
        return known;
    }

    private static void names(Row row, Names names) {
        row.add(Clue.NAMES, names.nearest());
        row.add(Clue.NAMES, names.mean());
        row.add(Clue.NAMES, names.least());
        row.add(Clue.NAMES, names.most());
    }

    private void containers(Row row, Element element) {
        Sums all = tree.sums(root(element));
        Element at = element;
        int level = 0;
        for (int wanted : LEVELS) {
            for (; level < wanted && at.parent() != null; level++) {
                at = at.parent();
            }
            Sums sums = tree.sums(at);
            row.add(Clue.CONTAINER, LineFeatures.share(sums.words(), all.words()));
            row.add(Clue.CONTAINER, sums.linkShare());
            row.add(Clue.CONTAINER, sums.proseShare());
            row.add(Clue.CONTAINER, sums.lines());
            row.add(Clue.CONTAINER, sums.meanOdds());
        }
        Element best = tree.best();
        Element common = element.common(best);
        row.add(Clue.CONTAINER, best.depth() - common.depth());
        row.add(Clue.CONTAINER, element.depth() - common.depth());
        row.add(Clue.CONTAINER, element.number() - best.number());
        row.add(Clue.CONTAINER, LineFeatures.share(tree.sums(best).prose(), all.prose()));
    }

    private static Element root(Element element) {
        Element at = element;
        for (Element above = at.parent(); above != null; above = above.parent()) {
            at = above;
        }
        return at;
    }

    private void alike(Row row, Element element) {
        sums(row, tree.ofLook(element));
        sums(row, tree.ofPath(element));
        Element repeated = tree.repeated(element);
        row.add(Clue.REPEAT, repeated == null ? 0 : tree.siblings(repeated));
        row.add(Clue.REPEAT, repeated == null ? MISSING : element.depth() - repeated.depth());
        row.add(Clue.REPEAT, repeated == null ? MISSING : repeated.place());
        Sums sums = tree.ofSiblings(repeated == null ? element : repeated);
        sums(row, sums);
        row.add(Clue.REPEAT, repeated == null ? 0 : LineFeatures.share(sums.words(), tree.siblings(repeated)));
    }

    private static void sums(Row row, Sums sums) {
        row.add(Clue.REPEAT, sums.lines());
        row.add(Clue.REPEAT, sums.wordsPerLine());
        row.add(Clue.REPEAT, sums.linkShare());
        row.add(Clue.REPEAT, sums.proseShare());
        row.add(Clue.REPEAT, sums.meanOdds());
    }

    private void neighbours(Row row, int i) {
        Element element = lines.get(i).element();
        for (int d = -NEAR; d <= NEAR; d++) {
            boolean there = d != 0 && i + d >= 0 && i + d < lines.size();
            if (d != 0) {
                Element other = there ? lines.get(i + d).element() : null;
                row.add(Clue.NEIGHBOURS, there ? linkShare(lines.get(i + d)) : MISSING);
                row.add(Clue.NEIGHBOURS, number(other));
                row.add(
                        Clue.NEIGHBOURS,
                        other == null
                                ? MISSING
                                : element.depth() - element.common(other).depth());
            }
        }
    }

    private void window(Row row, int from, int to) {
        row.add(Clue.SURROUNDINGS, LineFeatures.share(linked[to] - linked[from], characters[to] - characters[from]));
        row.add(Clue.SURROUNDINGS, to == from ? 0 : (odds[to] - odds[from]) / (to - from));
    }
}

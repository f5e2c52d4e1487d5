package copydesk.blocks;

import copydesk.text.Element;
import copydesk.text.Markup;
import copydesk.text.NormalizedText;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Judges how likely each line of a page is part of its story: by a table of words, and by boosted trees over what the line
 * is, what stands around it, where it stands and on what page. Made by training; {@code examples/train} says how and from
 * what. Thread-safe.
 */
public final class BlockModel {
    private static final String HEAD = "copydesk-blocks-2";

    /** So many lines go through the trees together. */
    private static final int TOGETHER = 256;

    private final LineFeatures features;
    private final Trees trees;
    private final PageKindTrees kinds;

    private BlockModel(LineFeatures features, Trees trees, PageKindTrees kinds) {
        this.features = features;
        this.trees = trees;
        this.kinds = kinds;
    }

    /** Returns the model for plain text that the library comes with. */
    public static BlockModel ofText() {
        return Text.MODEL;
    }

    /** Returns the model for pages of HTML that the library comes with. */
    public static BlockModel ofHtml() {
        return Html.MODEL;
    }

    /** Read when it is first asked for: a program that reads no plain text, or brings its own model, needs none. */
    private static final class Text {
        private static final BlockModel MODEL = ModelFile.read("text.model", BlockModel::read);
    }

    /** Read when it is first asked for. */
    private static final class Html {
        private static final BlockModel MODEL = ModelFile.read("html.model", BlockModel::read);
    }

    /**
     * Reads a model: the words with their odds and how much they speak for each kind of page, then the trees for lines and
     * those for each kind of page, as {@code examples/train} writes them. The stream stays open.
     *
     * @throws IOException if the stream ends early or holds something else
     */
    public static BlockModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        String head = data.readUTF();
        if (!head.equals(HEAD)) {
            throw new IOException("a model starts with \"" + HEAD + "\", not with \"" + head + "\"");
        }
        LineFeatures features = new LineFeatures(WordTable.read(data), new Calendar(), new Cues());
        return new BlockModel(features, Trees.read(data), PageKindTrees.read(data));
    }

    /** Returns the lines that {@link BlockClassifier} makes of a text, to train a model with. */
    public static List<String> lines(NormalizedText text, Markup markup) {
        return Segmenter.split(text.text(), !markup.isEmpty()).stream()
                .map(Line::text)
                .toList();
    }

    /** Returns the element of HTML in which each line starts, in the order of {@link #lines}; none for plain text. */
    public static List<Element> elements(NormalizedText text, Markup markup) {
        Page page = Page.of(text, markup, PhraseRules.standard());
        return markup.isEmpty()
                ? List.of()
                : IntStream.range(0, page.size())
                        .mapToObj(i -> page.marked(i).element())
                        .toList();
    }

    /** Returns what the table of words may know an element of HTML by, to train a model with. */
    public static Set<String> keys(Element element) {
        return MarkupTree.keys(element);
    }

    /** Returns what the trees see of each line: the columns that a model is trained with. */
    public float[][] columns(NormalizedText text, Markup markup) {
        Page page = Page.of(text, markup, PhraseRules.standard());
        PageFeatures all = new PageFeatures(page, features);
        float[][] rows = new float[page.size()][];
        Row row = new Row();
        for (int i = 0; i < rows.length; i++) {
            all.fill(row, i);
            rows[i] = row.copy();
        }
        return rows;
    }

    /** Returns what the trees for kinds of pages see of a page as a whole. */
    public float[] ofPage(NormalizedText text, Markup markup) {
        return new PageFeatures(Page.of(text, markup, PhraseRules.standard()), features).ofPage();
    }

    /** Judges the lines of a page. */
    Judgement judge(Page page) {
        PageFeatures all = new PageFeatures(page, features);
        double[] probabilities = new double[page.size()];
        float[][] rows = new float[Math.min(TOGETHER, page.size())][0];
        Row row = new Row();
        for (int from = 0; from < probabilities.length; from += TOGETHER) {
            int count = Math.min(TOGETHER, probabilities.length - from);
            for (int i = 0; i < count; i++) {
                all.fill(row, from + i);
                rows[i] = row.copyTo(rows[i]);
            }
            trees.probabilities(rows, count, probabilities, from);
        }
        return new Judgement(all, probabilities, trees, kinds.best(all.ofPage()));
    }
}

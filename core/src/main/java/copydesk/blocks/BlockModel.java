package copydesk.blocks;

import copydesk.text.NormalizedText;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Judges how likely each line of a page is part of its story: by a table of words, and by boosted trees over what the line
 * is, what stands around it, where it stands and on what page. Made by training; {@code examples/train} says how and from
 * what. Thread-safe.
 */
public final class BlockModel {
    private static final String HEAD = "copydesk-blocks-1";

    private final LineFeatures features;
    private final Trees trees;

    private BlockModel(LineFeatures features, Trees trees) {
        this.features = features;
        this.trees = trees;
    }

    /** Returns the model that the library comes with. */
    public static BlockModel standard() {
        return Standard.MODEL;
    }

    /** Read when it is first asked for: a program that brings its own model needs none. */
    private static final class Standard {
        private static final BlockModel MODEL = resource();
    }

    private static BlockModel resource() {
        try (InputStream in = BlockModel.class.getResourceAsStream("blocks.model")) {
            if (in == null) {
                throw new IllegalArgumentException("no resource blocks.model beside " + BlockModel.class.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a model: the words with their odds and how much they speak for each kind of page, then the trees, as
     * {@code examples/train} writes them. The stream stays open.
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
        return new BlockModel(features, Trees.read(data));
    }

    /** Returns the lines that {@link BlockClassifier} makes of a text, to train a model with. */
    public static List<String> lines(NormalizedText text) {
        return Segmenter.split(text.text()).stream().map(Line::text).toList();
    }

    /** Returns what the trees see of each line: the columns that a model is trained with. */
    public float[][] columns(NormalizedText text) {
        Page page = new Page(Segmenter.split(text.text()), PhraseRules.standard());
        PageFeatures all = new PageFeatures(page, features);
        float[][] rows = new float[page.size()][];
        Row row = new Row();
        for (int i = 0; i < rows.length; i++) {
            all.fill(row, i);
            rows[i] = row.copy();
        }
        return rows;
    }

    /** Judges the lines of a page. */
    Judgement judge(Page page) {
        PageFeatures all = new PageFeatures(page, features);
        double[] probabilities = new double[page.size()];
        Row row = new Row();
        for (int i = 0; i < probabilities.length; i++) {
            all.fill(row, i);
            probabilities[i] = trees.probability(row.values());
        }
        return new Judgement(all, probabilities, trees);
    }
}

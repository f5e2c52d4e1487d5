package copydesk.train;

import copydesk.blocks.BlockModel;
import copydesk.evaluate.WcxbPage;
import copydesk.evaluate.WordF1;
import copydesk.normalize.Normalizer;
import copydesk.read.HtmlPage;
import copydesk.text.Element;
import copydesk.text.Markup;
import copydesk.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** A text to learn from: a page, or what it was made of. */
final class Example {
    /** Pages with next to no story would count beyond measure. */
    private static final int FEWEST_WORDS = 30;

    private final WcxbPage page;
    private final NormalizedText text;
    private final Markup markup;
    private final List<String> lines;
    private final boolean[] story;
    private final float[] weights;

    private Example(
            WcxbPage page, NormalizedText text, Markup markup, List<String> lines, boolean[] story, float[] weights) {
        this.page = page;
        this.text = text;
        this.markup = markup;
        this.lines = lines;
        this.story = story;
        this.weights = weights;
    }

    /**
     * Makes an example.
     *
     * @param weight how much it counts beside others
     */
    static Example of(WcxbPage page, String text, double weight) {
        return of(page, text, Markup.none(), weight);
    }

    /** Makes an example of the HTML of a page. */
    static Example ofHtml(WcxbPage page) {
        HtmlPage html = HtmlPage.of(page.html(), "");
        return of(page, html.source(), html.markup(), 1);
    }

    private static Example of(WcxbPage page, String text, Markup markup, double weight) {
        NormalizedText repaired = Normalizer.safe().normalize(text);
        List<String> lines = BlockModel.lines(repaired, markup);
        List<String[]> words = new ArrayList<>();
        int all = 0;
        for (String line : lines) {
            words.add(WordF1.words(line));
            all += words.get(words.size() - 1).length;
        }
        String[] gold = WordF1.words(page.gold());
        float[] weights = new float[lines.size()];
        for (int i = 0; i < weights.length; i++) {
            double share =
                    (words.get(i).length + 1.0) / (Math.max(gold.length, FEWEST_WORDS) + 0.3 * all + FEWEST_WORDS);
            weights[i] = (float) (weight * share);
        }
        return new Example(page, repaired, markup, lines, Alignment.of(words, gold), weights);
    }

    /** Returns the page that it is, or is a form of. */
    WcxbPage page() {
        return page;
    }

    /** Returns its repaired text. */
    NormalizedText text() {
        return text;
    }

    List<String> lines() {
        return lines;
    }

    /** Returns the element of HTML that each line stands in; none for plain text. */
    List<Element> elements() {
        return BlockModel.elements(text, markup);
    }

    /** Returns what its HTML tells; empty for plain text. */
    Markup markup() {
        return markup;
    }

    boolean isStory(int line) {
        return story[line];
    }

    /** Returns how much a line counts: by its share of the page's words. */
    float weight(int line) {
        return weights[line];
    }
}

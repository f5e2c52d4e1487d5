package copydesk.display;

import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws documents for people. */
public final class Display {
    private Display() {}

    /**
     * Returns the repaired text with inline marks, a block a line: the kind and a bar before the text, a minus before
     * the kinds that are not the story, and quotations as {@code ⟦direct Speaker: …⟧}. Made for tests, README and
     * terminals.
     */
    public static String marks(Document document) {
        StringBuilder out = new StringBuilder();
        for (Block block : document.blocks()) {
            out.append(block.boilerplate() ? '-' : ' ')
                    .append(String.format(Locale.ROOT, "%-16s", block.kind()))
                    .append(" | ")
                    .append(marked(document, block))
                    .append('\n');
        }
        return out.toString();
    }

    /**
     * Returns the story as Markdown: its title, heads, lists, tables, listings, quotations and captions, without what was
     * cut. Tables are written as GitHub has them, all else as CommonMark.
     */
    public static String markdown(Document document) {
        return Markdown.of(document);
    }

    /**
     * Returns a page of HTML that shows the original article: each block with its kind, what was cut in grey with its
     * reason, repairs before and after, quotations with their speakers. Nothing in it is loaded from elsewhere. For names
     * and further layers see {@link Page}.
     *
     * <pre>{@code
     * Files.writeString(Path.of("story.html"), Display.html(Copydesk.read(Path.of("story.txt"))));
     * }</pre>
     */
    public static String html(Document document) {
        return Page.of(document).toHtml();
    }

    private record Sign(int at, String text) {}

    private static String marked(Document document, Block block) {
        Span inText = document.normalized().toText(block.span());
        List<Sign> marks = new ArrayList<>();
        for (Quotation quotation : document.quotations()) {
            if (block.span().contains(quotation.span())) {
                Span span = document.normalized().toText(quotation.span()).shift(-inText.start());
                marks.add(new Sign(span.start(), head(quotation)));
                marks.add(new Sign(span.end(), "⟧"));
            }
        }
        marks.sort(Comparator.comparingInt(Sign::at));
        StringBuilder out = new StringBuilder();
        String text = inText.of(document.text());
        int done = 0;
        for (Sign mark : marks) {
            out.append(text, done, mark.at).append(mark.text);
            done = mark.at;
        }
        return out.append(text, done, text.length()).toString();
    }

    private static String head(Quotation quotation) {
        Optional<String> speaker = quotation.speaker();
        return "⟦" + quotation.form().name().toLowerCase(Locale.ROOT)
                + speaker.map(name -> " " + name).orElse("") + ": ";
    }
}

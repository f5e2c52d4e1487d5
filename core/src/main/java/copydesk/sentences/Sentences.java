package copydesk.sentences;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import copydesk.lexicon.Table;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Sentence;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into sentences by the rules of Unicode, with abbreviations as data. A line break always ends a sentence.
 * Thread-safe.
 */
public final class Sentences {
    private static final Sentences ENGLISH = new Sentences();

    private final BreakIterator prototype;

    private Sentences() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getEmptyInstance();
        for (Table.Row row : Table.resource(Sentences.class, "abbreviations.tsv")) {
            builder.suppressBreakAfter(row.required("abbreviation"));
        }
        prototype = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ROOT));
    }

    /** Returns the splitter for English text. */
    public static Sentences english() {
        return ENGLISH;
    }

    /** Returns the sentences of all blocks, with spans into the original text. */
    public List<Sentence> split(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            Span inText = document.normalized().toText(block.span());
            for (Span span : split(inText.of(document.text()))) {
                sentences.add(new Sentence(document.normalized().toOriginal(span.shift(inText.start()))));
            }
        }
        return sentences;
    }

    /** Returns the sentences of {@code text}, in order, without the blanks around them; offsets into {@code text}. */
    public List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        BreakIterator breaks = prototype.clone();
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            splitLine(text.substring(lineStart, lineEnd), lineStart, breaks, spans);
            lineStart = lineEnd + 1;
        }
        return spans;
    }

    private static void splitLine(String line, int offset, BreakIterator breaks, List<Span> spans) {
        if (line.isBlank()) {
            return;
        }
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (isInitial(line, end)) {
                continue;
            }
            add(line, start, end, offset, spans);
            start = end;
        }
        add(line, start, line.length(), offset, spans);
    }

    /** Tells whether the break stands behind the initial of a name, as in {@code John F. Kennedy}. */
    private static boolean isInitial(String line, int end) {
        int dot = end;
        while (dot > 0 && line.charAt(dot - 1) == ' ') {
            dot--;
        }
        return dot > 1
                && dot < end
                && line.charAt(dot - 1) == '.'
                && Character.isUpperCase(line.charAt(dot - 2))
                && (dot == 2 || line.charAt(dot - 3) == ' ');
    }

    private static void add(String line, int from, int to, int offset, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && line.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) <= ' ') {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start + offset, end + offset));
        }
    }
}

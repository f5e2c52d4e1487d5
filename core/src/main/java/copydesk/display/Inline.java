package copydesk.display;

import copydesk.text.Edit;
import copydesk.text.NormalizedText;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws the original text of one block after the other with its marks and repairs. Marks may overlap in any way: where
 * one ends inside another, the inner ones are closed and opened anew. So that the page stays linear in its article, no
 * more than {@link #MOST} are drawn at one place.
 */
final class Inline {
    private static final int MOST = 8;

    private final String original;
    private final NormalizedText normalized;
    private final int edits;
    private final List<Mark> marks;
    private final List<Mark> open = new ArrayList<>();
    private int nextMark;
    private int nextEdit;

    Inline(NormalizedText normalized, List<Mark> marks) {
        this.original = normalized.original();
        this.normalized = normalized;
        this.edits = normalized.edits().size();
        this.marks = marks.stream()
                .filter(mark -> !mark.span().isEmpty())
                .sorted(Comparator.comparing(Mark::span))
                .toList();
    }

    /**
     * Draws one block.
     *
     * @param block where it stands; not before the one that was drawn last
     * @param next where the block behind it starts, or where the text ends
     */
    void write(HtmlWriter out, Span block, int next) {
        int at = block.start();
        open.removeIf(mark -> mark.span().end() <= block.start());
        open.forEach(mark -> mark.open(out, false));
        while (at < block.end()) {
            begin(out, at);
            int stop = stop(block.end());
            piece(out, at, stop, block.end());
            at = stop;
            end(out, at);
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close(out, open.get(i).span().end() <= next);
        }
    }

    private void begin(HtmlWriter out, int at) {
        while (nextMark < marks.size() && marks.get(nextMark).span().start() <= at) {
            Mark mark = marks.get(nextMark++);
            if (mark.span().end() > at && open.size() < MOST) {
                mark.open(out, true);
                open.add(mark);
            }
        }
    }

    /** Returns where the marks change next. */
    private int stop(int end) {
        int stop = nextMark < marks.size()
                ? Math.min(end, marks.get(nextMark).span().start())
                : end;
        for (Mark mark : open) {
            stop = Math.min(stop, mark.span().end());
        }
        boolean insidePair = stop < end
                && Character.isLowSurrogate(original.charAt(stop))
                && Character.isHighSurrogate(original.charAt(stop - 1));
        return insidePair ? stop + 1 : stop;
    }

    /** Closes the marks that end here, and those inside them for a moment. */
    private void end(HtmlWriter out, int at) {
        int first = 0;
        while (first < open.size() && open.get(first).span().end() > at) {
            first++;
        }
        for (int i = open.size() - 1; i >= first; i--) {
            open.get(i).close(out, open.get(i).span().end() <= at);
        }
        for (int i = first; i < open.size(); ) {
            if (open.get(i).span().end() <= at) {
                open.remove(i);
            } else {
                open.get(i++).open(out, false);
            }
        }
    }

    private void piece(HtmlWriter out, int start, int stop, int end) {
        int at = start;
        while (at < stop) {
            while (nextEdit < edits && normalized.editIn(nextEdit).end() <= at) {
                nextEdit++;
            }
            Span edit = nextEdit < edits ? normalized.editIn(nextEdit) : new Span(end, end);
            int plain = Math.max(at, Math.min(stop, edit.start()));
            out.text(original, at, plain);
            int done = Math.min(stop, edit.end());
            if (plain < done) {
                repaired(out, plain, done, done == Math.min(end, edit.end()));
            }
            at = Math.max(plain, done);
        }
    }

    private void repaired(HtmlWriter out, int start, int stop, boolean last) {
        Edit edit = normalized.edits().get(nextEdit);
        String before = original.substring(start, stop);
        String why = edit.repair() + (edit.why().isEmpty() ? "" : ": " + edit.why());
        boolean unseen = Signs.isUnseen(before);
        out.leaf("del", unseen ? Signs.of(before) : before, "title", why, "class", unseen ? "unseen" : "seen");
        if (last && !edit.replacement().isEmpty()) {
            out.leaf("ins", edit.replacement(), "title", why);
        }
    }
}

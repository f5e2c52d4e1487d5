package copydesk.normalize;

import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts out of a text what stages that look only so far need to see. A cut is made beside a space between letters, which
 * is a bound of everything that those stages look for.
 */
final class Regions {
    /** So much further than a stage needs at first: it may come to suspect a neighbour, and text may become shorter. */
    private static final int SLACK = 32;

    private final String text;
    private final List<Span> regions = new ArrayList<>();

    private Regions(String text) {
        this.text = text;
    }

    /** Returns the regions around what some stages suspect, in order and apart. */
    static List<Span> of(String text, Suspicions suspected, int firstStage, int endStage) {
        Regions raw = new Regions(text);
        int[] cursors = new int[endStage];
        for (int k = nextStage(suspected, cursors, firstStage); k >= 0; k = nextStage(suspected, cursors, firstStage)) {
            int place = suspected.of(k).get(cursors[k]);
            int reach = Watch.STAGES.get(k).reach(text.charAt(place)) + SLACK;
            raw.add(Math.max(0, place - reach), (int) Math.min(text.length(), (long) place + reach));
            cursors[k]++;
        }
        Regions cut = new Regions(text);
        for (Span region : raw.regions) {
            cut.add(cut.start(region.start()), cut.end(region.end()));
        }
        return cut.regions;
    }

    /** Returns the stage whose next place is the first, or -1 if no stage has one. */
    private static int nextStage(Suspicions suspected, int[] cursors, int firstStage) {
        int next = -1;
        int least = Integer.MAX_VALUE;
        for (int k = firstStage; k < cursors.length; k++) {
            Places places = suspected.of(k);
            if (cursors[k] < places.size() && places.get(cursors[k]) < least) {
                least = places.get(cursors[k]);
                next = k;
            }
        }
        return next;
    }

    /** Adds a region; it and what it touches become one. */
    private void add(int start, int end) {
        int from = start;
        int to = end;
        while (!regions.isEmpty() && from <= last().end()) {
            from = Math.min(from, last().start());
            to = Math.max(to, last().end());
            regions.remove(regions.size() - 1);
        }
        regions.add(new Span(from, to));
    }

    private Span last() {
        return regions.get(regions.size() - 1);
    }

    private int start(int latest) {
        int least = regions.isEmpty() ? 0 : last().end();
        int start = latest;
        while (start > least && !(text.charAt(start - 1) == ' ' && isLetter(start))) {
            start--;
        }
        return start;
    }

    private int end(int earliest) {
        int end = regions.isEmpty() ? earliest : Math.max(earliest, last().end());
        while (end < text.length() && !(text.charAt(end) == ' ' && isLetter(end - 1))) {
            end++;
        }
        return end;
    }

    private boolean isLetter(int at) {
        Glyphs.Kind kind = at < text.length() ? Glyphs.kind(text.charAt(at)) : Glyphs.Kind.ODD;
        return kind == Glyphs.Kind.LOWER || kind == Glyphs.Kind.UPPER;
    }
}

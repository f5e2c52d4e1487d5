package copydesk.bias;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How loaded the sentences of a line are, and where in it the lexicon finds something. */
final class LineLoad {
    private final BitSet taken;
    private final List<Load> sentences = new ArrayList<>();
    private Load sum = Load.NONE;

    /** Starts with no sentence of a line in which the lexicon found this. */
    LineLoad(Line line, List<Hit> hits) {
        this.taken = taken(line, hits);
    }

    /** Returns which tokens are part of a finding. */
    static BitSet taken(Line line, List<Hit> hits) {
        BitSet taken = new BitSet(line.size());
        for (Hit hit : hits) {
            taken.set(hit.first(), hit.end());
        }
        return taken;
    }

    /** Adds the next sentence. */
    void add(Load sentence) {
        sentences.add(sentence);
        sum = sum.plus(sentence);
    }

    /** Tells whether the lexicon finds something between two tokens. */
    boolean isTaken(int first, int end) {
        int next = taken.nextSetBit(first);
        return next >= 0 && next < end;
    }

    /** Returns the first token from this one on in which the lexicon finds nothing. */
    int free(int token) {
        return taken.nextClearBit(token);
    }

    Load of(int sentence) {
        return sentences.get(sentence);
    }

    /** Returns how loaded the whole line is. */
    Load sum() {
        return sum;
    }
}

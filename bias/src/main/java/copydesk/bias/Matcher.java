package copydesk.bias;

import copydesk.lexicon.PhraseTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Finds the rows in one line; of two that overlap the longer stays. */
final class Matcher {
    private final PhraseTrie<Rule> trie;
    private final Line line;
    private final List<Hit> found = new ArrayList<>();

    Matcher(PhraseTrie<Rule> trie, Line line) {
        this.trie = trie;
        this.line = line;
    }

    List<Hit> hits() {
        Consumer<PhraseTrie.Match<Rule>> taker = this::take;
        for (int i = 0; i < line.size(); i++) {
            trie.match(line.tokens(), i, taker);
        }
        return found.isEmpty() ? List.of() : best();
    }

    private void take(PhraseTrie.Match<Rule> match) {
        Hit hit = match.value().hit(match, line);
        if (hit != null) {
            found.add(hit);
        }
    }

    private List<Hit> best() {
        found.sort(Hit.BEST);
        BitSet taken = new BitSet(line.size());
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : found) {
            if (isFree(taken, hit)) {
                taken.set(hit.first(), hit.end());
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(Hit::first));
        return kept;
    }

    private static boolean isFree(BitSet taken, Hit hit) {
        for (int i = hit.first(); i < hit.end(); i++) {
            if (taken.get(i)) {
                return false;
            }
        }
        return true;
    }
}

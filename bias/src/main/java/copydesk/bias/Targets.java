package copydesk.bias;

import copydesk.lexicon.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows on whom a document puts its labels, so that "the regime" alone means the actor of "the X regime". */
final class Targets {
    /** How much more a name counts that is no place. */
    private static final int PERSONAL = 2;

    private final LabelBook book;
    private final Map<String, Target> labelled = new HashMap<>();
    private final Map<Polarity, Map<Target, Integer>> judged = new EnumMap<>(Polarity.class);
    private final Map<Target, Integer> named = new HashMap<>();

    /** Whom the text names most: what praises or blames nobody near is about him. */
    private @Nullable Target most;

    Targets(LabelBook book) {
        this.book = book;
    }

    /** Learns on whom the labels of a line are put; the first of the document stays. */
    void learn(List<Hit> hits, Aiming aiming) {
        for (Actor actor : aiming.acting()) {
            int weight = actor.kind() == Actor.Kind.PLACE ? 1 : PERSONAL;
            int count = named.merge(actor.target(), weight, Integer::sum);
            most = most == null || count > named.getOrDefault(most, 0) ? actor.target() : most;
        }
        for (Hit hit : hits) {
            Optional<Target> near = aiming.near(hit);
            if (isLabel(hit)) {
                near.ifPresent(target -> labelled.putIfAbsent(key(hit), target));
            }
            near.ifPresent(target ->
                    judged(hit.entry().polarity()).merge(target, hit.entry().strength(), Integer::sum));
        }
    }

    private Map<Target, Integer> judged(Polarity polarity) {
        return judged.computeIfAbsent(polarity, one -> new LinkedHashMap<>());
    }

    /** Whom words of this polarity stand beside most. */
    private Optional<Target> judgedMost(Polarity polarity) {
        return judged(polarity).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean isLabel(Hit hit) {
        return hit.entry().form() == Form.NOUN || hit.entry().category() == Category.NAME_CALLING_LABELLING;
    }

    /** Labels for one thing are one: the regime is the dictatorship. */
    private String key(Hit hit) {
        Tokens words = Tokens.of(hit.entry().phrase());
        int first = words.size() > 1 && !words.isWord(0) ? 1 : 0;
        return book.concept(words.key(first)).orElse(hit.entry().id());
    }

    /**
     * Returns whom a hit may aim at, the likeliest first.
     *
     * @param not who is not meant, since the words are his own
     */
    List<Target> of(Hit hit, Aiming aiming, Optional<String> not) {
        List<Target> candidates = new ArrayList<>();
        Optional<Target> near = aiming.near(hit);
        near.ifPresent(candidates::add);
        if (isLabel(hit)) {
            near.ifPresent(target -> labelled.put(key(hit), target));
            Optional.ofNullable(labelled.get(key(hit))).ifPresent(candidates::add);
        }
        if (hit.entry().aim() != Aim.OBJECT
                && hit.entry().aim() != Aim.SLOT
                && hit.entry().polarity() != Polarity.NEUTRAL) {
            aiming.person(hit.first(), not).ifPresent(candidates::add);
        }
        aiming.far(hit, not).ifPresent(candidates::add);
        if (hit.entry().aim() != Aim.NONE || hit.entry().polarity() != Polarity.NEUTRAL) {
            aiming.before(hit.first(), not).ifPresent(candidates::add);
        }
        if (hit.entry().polarity() != Polarity.NEUTRAL) {
            judgedMost(hit.entry().polarity()).ifPresent(candidates::add);
        }
        if (hit.entry().polarity() != Polarity.NEUTRAL && most != null) {
            candidates.add(most);
        }
        return candidates;
    }

    /** Returns whom scare quotes at these tokens may aim at, the likeliest first. */
    List<Target> of(ScareQuotes.Scare scare, Aiming aiming, Optional<String> not) {
        List<Target> candidates = new ArrayList<>();
        aiming.marked(scare.first(), scare.end(), not).ifPresent(candidates::add);
        aiming.before(scare.first(), not).ifPresent(candidates::add);
        if (most != null) {
            candidates.add(most);
        }
        return candidates;
    }
}

package copydesk.entities;

import copydesk.text.EntityType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which longer names a name may be a part of: {@code National Guard}, {@code Barclays} of {@code Barclays Bank}. */
final class NameParts {
    private static final int MOST_LEFT_OUT = 4;

    private final Words words;

    /** Names of which only a word such as {@code Group} was left out. */
    private final Map<String, Set<String>> near = new LinkedHashMap<>();

    private final Map<String, Set<String>> far = new LinkedHashMap<>();

    NameParts(Words words, List<Node> nodes) {
        this.words = words;
        nodes.forEach(this::add);
    }

    private void add(Node node) {
        List<String> all = node.words();
        for (int from = 1; from <= all.size() - 2 && from < MOST_LEFT_OUT; from++) {
            offer(far, all.subList(from, all.size()), node);
        }
        int core = core(all);
        for (int from = 1; node.type() == EntityType.ORGANIZATION && core > 1 && from < core; from++) {
            if (isTelling(all.get(from))) {
                offer(far, all.subList(from, from + 1), node);
            }
        }
        if (all.size() > 1 && (isClub(node.last()) || isTellingEnd(node))) {
            offer(far, all.subList(all.size() - 1, all.size()), node);
        }
        for (int to = Math.max(1, core(all) - MOST_LEFT_OUT + 1); to < all.size(); to++) {
            List<String> part = all.subList(0, to);
            if (to == all.size() - 1 && isHead(all.get(to))) {
                offer(near, part, node);
            } else if (to > 1 || isHead(all.get(to)) || isTelling(node)) {
                offer(far, part, node);
            }
        }
    }

    /** The number of words without {@code Co., Ltd.} */
    private int core(List<String> name) {
        int core = name.size();
        while (core > 1
                && (words.is("firm-tail", name.get(core - 1)) || words.is("company-tail", name.get(core - 1)))) {
            core--;
        }
        return core;
    }

    private boolean isHead(String word) {
        return words.is("organization-head", word)
                || words.is("place-head", word)
                || words.is("firm-tail", word)
                || words.is("event-head", word)
                || words.is("facility-head", word);
    }

    /** Tells whether the first word alone may stand for the name. */
    private boolean isTelling(Node node) {
        String first = node.first();
        if (first.length() < 3) {
            return false;
        }
        return switch (node.type()) {
            case EQUIPMENT -> true;
            case ORGANIZATION, FACILITY -> !words.isCommon(first) && !words.isGiven(first);
            case LOCATION ->
                !words.isCommon(first) && words.is("particle", node.words().get(1));
            default -> false;
        };
    }

    /** {@code Rambla} of {@code Atlético Rambla}. */
    private boolean isTellingEnd(Node node) {
        return node.type() == EntityType.ORGANIZATION && isTelling(node.last());
    }

    private boolean isTelling(String word) {
        return word.length() > 3 && !words.isCommon(word) && !words.isGiven(word) && !isHead(word);
    }

    private boolean isClub(String last) {
        return words.is("club-tail", last) || last.endsWith("s") && last.length() > 4 && !words.isCommon(last);
    }

    private static void offer(Map<String, Set<String>> wholes, List<String> part, Node node) {
        wholes.computeIfAbsent(String.join(" ", part), key -> new LinkedHashSet<>())
                .add(node.same());
    }

    /** Returns what the name may be a part of, the nearest if there are any. */
    Set<String> wholes(Node node) {
        boolean vague = node.size() == 1 && words.isCommon(node.first());
        if (vague) {
            return Set.of();
        }
        String key = String.join(" ", node.words());
        return near.getOrDefault(key, far.getOrDefault(key, Set.of()));
    }
}

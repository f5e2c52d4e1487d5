package copydesk.entities;

import copydesk.text.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the names of one person: parts of the full name, initials, slips. Two persons with one last name and other first
 * names stay apart, and a part that fits two persons is left alone.
 */
final class PersonLinks {
    /** Names with one word in common beyond which no slips are looked for, so that the cost stays linear. */
    private static final int MOST = 60;

    private final Words words;
    private final Links links;
    private final List<Node> full = new ArrayList<>();
    private final List<Node> single = new ArrayList<>();
    private final Map<String, List<Node>> byWord = new HashMap<>();
    private final Map<String, Integer> lastNames = new HashMap<>();

    PersonLinks(Words words, Links links, List<Node> persons) {
        this.words = words;
        this.links = links;
        for (Node person : persons) {
            if (person.size() > 1) {
                full.add(person);
                new LinkedHashSet<>(person.words())
                        .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                                .add(person));
            } else if (person.size() == 1) {
                single.add(person);
                lastNames.merge(person.first(), person.places().size(), Integer::sum);
            }
        }
    }

    void link() {
        for (List<Node> group : byWord.values().stream().toList()) {
            for (int i = 0; i < Math.min(group.size(), MOST); i++) {
                for (int j = i + 1; j < Math.min(group.size(), MOST); j++) {
                    fullToFull(group.get(i), group.get(j));
                }
            }
        }
        single.forEach(this::part);
        single.forEach(this::slip);
    }

    private void fullToFull(Node a, Node b) {
        if (a.size() < b.size()) {
            join(b, a);
        } else {
            join(a, b);
        }
    }

    private void join(Node longer, Node shorter) {
        String reason = reason(longer.words(), shorter.words());
        if (!reason.isEmpty()) {
            boolean slip = longer.size() == shorter.size() && !reason.equals("initials");
            boolean rarer = !slip || support(shorter) <= support(longer);
            Node form = rarer ? shorter : longer;
            Node name = rarer ? longer : shorter;
            links.add(form.same(), name.same(), reason, slip ? Mention.Kind.VARIANT : Mention.Kind.SHORT);
        }
    }

    /** How often the name stands in the text, whole or as the last name alone. */
    private int support(Node person) {
        return person.places().size() + lastNames.getOrDefault(person.last(), 0);
    }

    private String reason(List<String> longer, List<String> shorter) {
        int less = longer.size() - shorter.size();
        if (less > 0) {
            boolean ends = longer.get(0).equals(shorter.get(0))
                    && longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1))
                    && longer.containsAll(shorter);
            if (ends) {
                return "the same without middle name";
            }
            if (longer.subList(0, shorter.size()).equals(shorter)) {
                return "the same without second surname";
            }
            if (longer.subList(less, longer.size()).equals(shorter)) {
                return "the same without first name";
            }
        }
        if (isInitialed(longer, shorter) || isInitialed(shorter, longer)) {
            return "initials";
        }
        return less == 0 && isSlip(longer, shorter) ? "one slip apart" : "";
    }

    /** {@code J. Smith} and {@code John Smith}. */
    private static boolean isInitialed(List<String> a, List<String> b) {
        int last = a.size() - 1;
        return a.get(last).equals(b.get(b.size() - 1))
                && a.get(0).length() == 1
                && b.get(0).length() > 1
                && b.get(0).startsWith(a.get(0));
    }

    /** All words but one are the same, and that one is a slip and no other given name. */
    private boolean isSlip(List<String> a, List<String> b) {
        int different = -1;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0
                && Similar.isSlip(a.get(different), b.get(different))
                && !(different == 0 && words.isGiven(a.get(0)) && words.isGiven(b.get(0)));
    }

    /** A single word that is a part of exactly one full name. */
    private void part(Node node) {
        String word = node.first();
        Set<String> lasts = new LinkedHashSet<>();
        Set<String> firsts = new LinkedHashSet<>();
        Set<String> middles = new LinkedHashSet<>();
        for (Node person : byWord.getOrDefault(word, List.of())) {
            String root = links.root(person.same());
            if (person.last().equals(word)) {
                lasts.add(root);
            } else if (person.first().equals(word)) {
                firsts.add(root);
            } else {
                middles.add(root);
            }
        }
        boolean given = words.isGiven(word);
        if (lasts.size() == 1) {
            links.add(node.same(), lasts.iterator().next(), "last name", Mention.Kind.SHORT);
        } else if (lasts.isEmpty() && middles.size() == 1 && !given && firsts.isEmpty()) {
            links.add(node.same(), middles.iterator().next(), "part of the name", Mention.Kind.SHORT);
        } else if (lasts.isEmpty() && firsts.size() == 1 && middles.isEmpty()) {
            links.add(node.same(), firsts.iterator().next(), "first name", Mention.Kind.SHORT);
        }
    }

    /** A single word that is written nearly as exactly one person's last name. */
    private void slip(Node node) {
        if (!links.reason(node.same()).text().isEmpty() || Math.max(byWord.size(), single.size()) > 20 * MOST) {
            return;
        }
        Set<String> roots = new LinkedHashSet<>();
        byWord.forEach((word, persons) -> {
            if (Similar.isSlip(word, node.first())) {
                persons.stream()
                        .filter(person -> person.last().equals(word))
                        .forEach(person -> roots.add(links.root(person.same())));
            }
        });
        single.stream()
                .filter(other -> other.places().size() > node.places().size())
                .filter(other -> Similar.isSlip(other.first(), node.first()))
                .forEach(other -> roots.add(links.root(other.same())));
        if (roots.size() == 1 && !words.isGiven(node.first())) {
            links.add(node.same(), roots.iterator().next(), "one slip apart", Mention.Kind.VARIANT);
        }
    }
}

package copydesk.entities;

import copydesk.text.EntityType;
import copydesk.text.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names of one organization or place: initials, parts, slips. What fits two is left alone. */
final class NameLinks {
    private static final int MOST = 60;

    /** A name of a place that is spelled otherwise is no shorter. */
    private static final int SPELLED = 6;

    /** A noun that stands before "of", or is turned round, has no more words. */
    private static final int TURNED = 6;

    private final Words words;
    private final Links links;
    private final List<Node> nodes;

    NameLinks(Words words, Links links, List<Node> nodes) {
        this.words = words;
        this.links = links;
        this.nodes = nodes;
    }

    void link() {
        articles();
        initials();
        parts();
        shortened();
        turned();
        slips();
        spellings();
    }

    /** {@code The Vega} for {@code La Vega}. */
    private void articles() {
        Map<String, Node> byRest = new HashMap<>();
        for (Node node : nodes) {
            if (node.size() > 1 && words.is("article", node.first())) {
                byRest.putIfAbsent(rest(node), node);
            }
        }
        for (Node node : nodes) {
            Node name = node.size() > 1 && node.first().equals("the") ? byRest.get(rest(node)) : null;
            if (name != null) {
                links.add(node.same(), name.same(), "article translated", Mention.Kind.VARIANT);
            }
        }
    }

    private static String rest(Node node) {
        return String.join(" ", node.words().subList(1, node.size()));
    }

    private void initials() {
        Map<String, Set<String>> names = new HashMap<>();
        for (Node node : nodes) {
            if (node.size() > 1) {
                names.computeIfAbsent(initials(node, false), key -> new LinkedHashSet<>())
                        .add(node.same());
                names.computeIfAbsent(initials(node, true), key -> new LinkedHashSet<>())
                        .add(node.same());
                if (node.same().contains(" co - ")) {
                    names.computeIfAbsent(tied(node), key -> new LinkedHashSet<>())
                            .add(node.same());
                }
            }
        }
        for (Node node : nodes) {
            Set<String> fitting = node.size() == 1 ? names.getOrDefault(node.first(), Set.of()) : Set.of();
            if (node.size() == 1 && node.first().length() > 1 && isOne(fitting)) {
                links.add(node.same(), fitting.iterator().next(), "initials", Mention.Kind.ACRONYM);
            } else if (fitting.isEmpty() && isAcronym(node)) {
                reordered(node);
            }
        }
    }

    private boolean isAcronym(Node node) {
        String word = node.first();
        boolean free = !words.isCommon(word) && !words.isGiven(word);
        return node.size() == 1 && word.length() > 2 && word.length() < 7 && free;
    }

    /** {@code AUF} for {@code Uruguayan Football Association}: initials in the order of another language. */
    private void reordered(Node node) {
        String letters = sorted(node.first());
        Set<String> fitting = new LinkedHashSet<>();
        for (Node name : nodes) {
            if (name.size() > 2 && sorted(initials(name, false)).equals(letters)) {
                fitting.add(name.same());
            }
        }
        if (isOne(fitting)) {
            links.add(node.same(), fitting.iterator().next(), "initials in another order", Mention.Kind.ACRONYM);
        }
    }

    private static String sorted(String letters) {
        char[] all = letters.toCharArray();
        Arrays.sort(all);
        return new String(all);
    }

    private boolean isOne(Set<String> names) {
        return names.stream().map(links::root).distinct().count() == 1;
    }

    /** The initials where {@code Co-operation} has one. */
    private String tied(Node node) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < node.size(); i++) {
            String word = node.words().get(i);
            boolean second = i > 0 && node.words().get(i - 1).equals("co");
            if (!second && !words.is("joiner", word)) {
                out.append(word.charAt(0));
            }
        }
        return out.toString();
    }

    private String initials(Node node, boolean withJoiners) {
        StringBuilder out = new StringBuilder();
        for (String word : node.words()) {
            if (withJoiners || !words.is("joiner", word)) {
                out.append(word.charAt(0));
            }
        }
        return out.toString();
    }

    private void parts() {
        NameParts parts = new NameParts(words, nodes);
        for (Node node : nodes) {
            Set<String> fitting = parts.wholes(node);
            if (!fitting.contains(node.same()) && isOne(fitting)) {
                links.add(node.same(), fitting.iterator().next(), "part of the name", Mention.Kind.SHORT);
            }
        }
    }

    /** {@code Columbia School of Health} of {@code Columbia University School of Health}. */
    private void shortened() {
        Map<String, List<Node>> byEnds = new LinkedHashMap<>();
        for (Node node : nodes) {
            if (node.size() > 2 || node.size() == 2 && words.is("organization-head", node.last())) {
                byEnds.computeIfAbsent(node.first() + " " + node.last(), key -> new ArrayList<>())
                        .add(node);
            }
        }
        for (List<Node> group : byEnds.values()) {
            if (group.size() == 2 && group.get(0).size() != group.get(1).size()) {
                Node longer = group.get(group.get(0).size() > group.get(1).size() ? 0 : 1);
                Node shorter = group.get(longer.equals(group.get(0)) ? 1 : 0);
                if (longer.words().containsAll(shorter.words())) {
                    links.add(shorter.same(), longer.same(), "part of the name", Mention.Kind.SHORT);
                }
            }
        }
    }

    /** {@code Appeal Court} for {@code Supreme Court of Appeal}: what stands behind {@code of} may stand before the noun. */
    private void turned() {
        Map<String, Set<String>> names = new HashMap<>();
        for (Node node : nodes) {
            int of = node.words().indexOf("of");
            if (of > 0 && of < node.size() - 1) {
                int from = node.words().get(of + 1).equals("the") ? of + 2 : of + 1;
                String before = String.join(" ", node.words().subList(from, node.size()));
                for (int noun = Math.max(0, of - TURNED); noun < of; noun++) {
                    String turned = before + " " + String.join(" ", node.words().subList(noun, of));
                    names.computeIfAbsent(turned, key -> new LinkedHashSet<>()).add(node.same());
                }
            }
        }
        for (Node node : nodes) {
            Set<String> fitting = names.getOrDefault(String.join(" ", node.words()), Set.of());
            if (isOne(fitting)) {
                links.add(node.same(), fitting.iterator().next(), "the same turned round", Mention.Kind.VARIANT);
            }
        }
    }

    /** {@code Nabatieh} and {@code Nabatiyeh}: a place in one word, written by two desks. */
    private void spellings() {
        Map<String, List<Node>> bySound = new LinkedHashMap<>();
        for (Node node : nodes) {
            boolean place = node.type() == EntityType.LOCATION || node.type() == EntityType.FACILITY;
            if (place && node.size() == 1 && node.first().length() >= SPELLED) {
                bySound.computeIfAbsent(node.first().charAt(0) + Spelling.sound(node.first()), key -> new ArrayList<>())
                        .add(node);
            }
        }
        for (List<Node> group : bySound.values()) {
            if (group.size() == 2
                    && Spelling.isSame(group.get(0).first(), group.get(1).first())) {
                links.add(group.get(1).same(), group.get(0).same(), "spelled otherwise", Mention.Kind.VARIANT);
            }
        }
    }

    private void slips() {
        Map<Character, List<Node>> byLetter = new LinkedHashMap<>();
        for (Node node : nodes) {
            String key = String.join(" ", node.words());
            if (key.length() > 6 && key.chars().noneMatch(Character::isDigit)) {
                byLetter.computeIfAbsent(key.charAt(0), letter -> new ArrayList<>())
                        .add(node);
            }
        }
        for (List<Node> group : byLetter.values()) {
            if (group.size() > MOST) {
                continue;
            }
            for (Node rare : group) {
                for (Node name : group) {
                    if (name.places().size() > rare.places().size()
                            && rare.places().size() == 1
                            && rare.size() == name.size()
                            && rare.same().indexOf(':') == name.same().indexOf(':')
                            && Similar.isSlip(String.join(" ", rare.words()), String.join(" ", name.words()))) {
                        links.add(rare.same(), name.same(), "one slip apart", Mention.Kind.VARIANT);
                    }
                }
            }
        }
    }
}

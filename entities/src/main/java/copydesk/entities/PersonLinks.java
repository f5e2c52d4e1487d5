package copydesk.entities;

import copydesk.text.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the names of one person: parts of the full name, initials, slips. Two persons with one last name and other first
 * names stay apart; a part that fits two persons is the one's who was named first, for a writer gives a second person of
 * that name in full; where that one was named in between, it is left alone.
 */
final class PersonLinks {
    /** Names with one word in common beyond which no slips are looked for, so that the cost stays linear. */
    private static final int MOST = 60;

    /** Shorter words than this are the start of too many names. */
    private static final int SHORTEST = 3;

    private final Words words;
    private final Links links;
    private final Predicate<Found> isTitled;
    private final Bearers bearers;
    private final Map<Found, String> shared = new LinkedHashMap<>();
    private final SameName same;
    private final List<Node> single = new ArrayList<>();
    private final Map<String, List<Node>> byWord = new HashMap<>();
    private final Map<String, List<Node>> bySound = new HashMap<>();
    private final Map<String, Integer> lastNames = new HashMap<>();

    PersonLinks(Page page, Links links, List<Node> persons) {
        this.words = page.words();
        this.links = links;
        this.isTitled = place -> Titles.isSureBefore(page, place.first());
        this.bearers = new Bearers(page);
        this.same = new SameName(words);
        for (Node person : persons) {
            if (isFull(person)) {
                for (String word : new LinkedHashSet<>(person.words())) {
                    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(person);
                }
                bySound.computeIfAbsent(Spelling.sound(Spelling.umlauts(family(person))), key -> new ArrayList<>())
                        .add(person);
            } else if (person.size() > 0) {
                single.add(person);
                lastNames.merge(person.last(), person.places().size(), Integer::sum);
            }
        }
    }

    /** The last name, before {@code Jr.} */
    private String family(Node person) {
        boolean generation = person.size() > 2 && words.is("generation", person.last());
        return generation ? person.words().get(person.size() - 2) : person.last();
    }

    /** {@code De la Riva} is one name, however many words. */
    private boolean isFull(Node person) {
        return person.words().subList(0, person.size() - 1).stream()
                .anyMatch(word ->
                        !words.is("particle", word) && !words.is("honorific", word) && !words.is("kin-name", word));
    }

    void link() {
        for (List<Pair> pairs : pairs().values()) {
            Map<String, Pair> byRoot = new LinkedHashMap<>();
            pairs.forEach(pair -> byRoot.putIfAbsent(links.root(pair.longer.same()), pair));
            Node shorter = pairs.get(0).shorter;
            Node meant = byRoot.size() < 2
                    ? pairs.get(0).longer
                    : Introductions.first(
                            shorter, byRoot.values().stream().map(Pair::longer).toList());
            pairs.stream().filter(pair -> pair.longer.equals(meant)).forEach(this::join);
        }
        single.forEach(this::part);
        single.forEach(this::slip);
    }

    /** Two full names of which one may stand for the other. */
    private record Pair(Node longer, Node shorter, String reason) {}

    /** All such pairs by the shorter name; the longest shorter ones first. */
    private Map<String, List<Pair>> pairs() {
        Map<String, List<Pair>> pairs = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        List<List<Node>> groups = new ArrayList<>(byWord.values());
        groups.addAll(bySound.values());
        for (List<Node> group : groups) {
            for (int i = 0; i < Math.min(group.size(), MOST); i++) {
                for (int j = i + 1; j < Math.min(group.size(), MOST); j++) {
                    Node a = group.get(i);
                    Node b = group.get(j);
                    Node longer = a.size() < b.size() ? b : a;
                    Node shorter = a.size() < b.size() ? a : b;
                    boolean known = !seen.add(a.same() + "\n" + b.same());
                    String reason = known ? "" : same.reason(longer.words(), shorter.words());
                    if (!reason.isEmpty()) {
                        String key = String.format(Locale.ROOT, "%03d ", 999 - Math.min(999, shorter.size()))
                                + shorter.same();
                        pairs.computeIfAbsent(key, k -> new ArrayList<>()).add(new Pair(longer, shorter, reason));
                    }
                }
            }
        }
        return pairs;
    }

    private void join(Pair pair) {
        boolean slip = same.isOther(pair.reason);
        boolean often =
                Math.min(pair.shorter.places().size(), pair.longer.places().size()) > 1;
        if (often && same.isSlipOfFirst(pair.reason, pair.longer.words(), pair.shorter.words())) {
            return;
        }
        boolean rarer = !slip || support(pair.shorter) <= support(pair.longer);
        Node form = rarer ? pair.shorter : pair.longer;
        Node name = rarer ? pair.longer : pair.shorter;
        links.add(form.same(), name.same(), pair.reason, slip ? Mention.Kind.VARIANT : Mention.Kind.SHORT);
    }

    /** How often the name stands in the text, whole or as the last name alone. */
    private int support(Node person) {
        return person.places().size() + lastNames.getOrDefault(person.last(), 0);
    }

    /** A single name that is a part of exactly one full name, or of one when it first stood there. */
    private void part(Node node) {
        String word = node.last();
        if (!byWord.containsKey(word)) {
            familiar(node);
            return;
        }
        Map<String, Node> lasts = new LinkedHashMap<>();
        Map<String, Node> firsts = new LinkedHashMap<>();
        Map<String, Node> middles = new LinkedHashMap<>();
        for (Node person : byWord.getOrDefault(word, List.of())) {
            String root = links.root(person.same());
            if (isPatronymic(person)
                    ? person.first().equals(word)
                    : family(person).equals(word)) {
                earliest(lasts, root, person);
            } else if (person.first().equals(word)) {
                earliest(firsts, root, person);
            } else {
                earliest(middles, root, person);
            }
        }
        boolean plain = lasts.values().stream().anyMatch(person -> !isHalf(person, word));
        lasts.values().removeIf(person -> plain && isHalf(person, word));
        Map<String, Node> all = new LinkedHashMap<>(firsts);
        all.putAll(middles);
        all.putAll(lasts);
        Map<String, Node> families = new LinkedHashMap<>(middles);
        families.putAll(lasts);
        boolean titled = !families.isEmpty() && node.places().stream().anyMatch(isTitled);
        take(
                node,
                titled ? families : all,
                lasts.isEmpty() ? firsts.isEmpty() ? "part of the name" : "first name" : "last name");
    }

    /** {@code Brad} for {@code Bradley Shaw}: the short form of the first name of exactly one person. */
    private void familiar(Node node) {
        String word = node.last();
        if (node.size() > 1 || word.length() < SHORTEST || byWord.size() > 20 * MOST) {
            return;
        }
        Map<String, Node> persons = new LinkedHashMap<>();
        byWord.values()
                .forEach(group -> group.stream()
                        .filter(person -> isShort(word, person.first()))
                        .forEach(person -> earliest(persons, links.root(person.same()), person)));
        if (persons.size() == 1) {
            take(node, persons, "short first name");
        }
    }

    private boolean isShort(String word, String first) {
        boolean starts = first.startsWith(word)
                && first.length() > word.length() + 1
                && words.isGiven(first)
                && !words.isCommon(word);
        return starts || words.is("given-short", word + " " + first);
    }

    /** {@code Noor} is only half of {@code Ilves-Noor}. */
    private static boolean isHalf(Node person, String word) {
        return person.same().endsWith(" - " + word);
    }

    /** Tells whether one goes by the first name, as before a father's: {@code Hamzah bin Rauf}. */
    private boolean isPatronymic(Node person) {
        return person.size() > 2 && words.is("patronymic", person.words().get(1));
    }

    private static void earliest(Map<String, Node> persons, String root, Node person) {
        persons.merge(root, person, (a, b) -> Introductions.start(a) <= Introductions.start(b) ? a : b);
    }

    private void take(Node part, Map<String, Node> persons, String reason) {
        if (persons.size() > 1) {
            share(part, persons, reason);
        } else if (persons.size() == 1) {
            links.add(part.same(), persons.values().iterator().next().same(), reason, Mention.Kind.SHORT);
        }
    }

    /** Gives each place of a part that several persons bear to one of them, or to none. */
    private void share(Node part, Map<String, Node> persons, String reason) {
        if (persons.size() > MOST) {
            return;
        }
        List<Bearers.Bearer> all = new ArrayList<>();
        for (String root : persons.keySet()) {
            List<Found> places = byWord.getOrDefault(part.last(), List.of()).stream()
                    .filter(person -> links.root(person.same()).equals(root))
                    .flatMap(person -> person.places().stream())
                    .sorted(Comparator.comparing(Found::first))
                    .toList();
            all.add(new Bearers.Bearer(root, places));
        }
        Map<Found, String> told = bearers.share(part, all);
        boolean one =
                told.size() == part.places().size() && Set.copyOf(told.values()).size() == 1;
        told.forEach((place, root) -> {
            String same = one ? part.same() : part.same() + "\n" + root;
            links.add(same, root, reason, Mention.Kind.SHORT);
            if (!one) {
                shared.put(place, same);
            }
        });
    }

    /** Returns the places of names that not everywhere stand for the same person, with what they are the same as. */
    Map<Found, String> shared() {
        return shared;
    }

    /** A single name that is written nearly as exactly one person's last name. */
    private void slip(Node node) {
        if (!links.reason(node.same()).text().isEmpty() || Math.max(byWord.size(), single.size()) > 20 * MOST) {
            return;
        }
        String name = node.last();
        if (byWord.containsKey(name)) {
            return;
        }
        Map<String, Node> roots = new LinkedHashMap<>();
        byWord.forEach((word, persons) -> {
            if (Similar.isSlip(word, name)) {
                persons.stream()
                        .filter(person -> person.last().equals(word))
                        .forEach(person -> earliest(roots, links.root(person.same()), person));
            }
        });
        single.stream()
                .filter(other -> other.places().size() > node.places().size()
                        || !other.equals(node) && !links.root(other.same()).equals(other.same()))
                .filter(other -> Similar.isSlip(other.last(), name))
                .forEach(other -> roots.putIfAbsent(links.root(other.same()), other));
        if (roots.size() == 1 && !words.isGiven(name)) {
            links.add(node.same(), roots.keySet().iterator().next(), "one slip apart", Mention.Kind.VARIANT);
        }
    }
}

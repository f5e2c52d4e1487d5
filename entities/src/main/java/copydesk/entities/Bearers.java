package copydesk.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells place by place whose name a part is that several persons bear. What a title or {@code his} tells counts first,
 * then who was the one named last, unless somebody’s relative was named in passing. What stays open is nobody’s.
 */
final class Bearers {
    private static final int NEAR = 4;
    private static final int BEFORE = 4;

    /** So many words behind a name at most a pronoun stands that means the same one. */
    private static final int CLAUSE = 10;

    private final Page page;
    private final Words words;

    Bearers(Page page) {
        this.page = page;
        this.words = page.words();
    }

    /** A person with the places of the full names, in order. */
    record Bearer(String root, List<Found> places) {}

    private record Named(Found place, @Nullable Bearer bearer) {}

    /** Returns the root of the person for each place of the part that is decided. */
    Map<Found, String> share(Node part, List<Bearer> bearers) {
        List<Bearer> order = bearers.stream()
                .sorted(Comparator.comparing(bearer -> bearer.places().get(0).first()))
                .toList();
        Map<String, String> genders = new HashMap<>();
        List<Named> all = new ArrayList<>();
        for (Bearer bearer : order) {
            genders.put(bearer.root(), gender(bearer));
            bearer.places().forEach(place -> all.add(new Named(place, bearer)));
        }
        part.places().forEach(place -> all.add(new Named(place, null)));
        all.sort(Comparator.comparing(named -> named.place().first()));
        Map<Found, String> shared = new LinkedHashMap<>();
        Course course = new Course();
        for (Named named : all) {
            Bearer bearer = named.bearer();
            if (bearer != null) {
                course.name(bearer, named.place(), isInPassing(named.place()));
                continue;
            }
            List<Bearer> fitting = fitting(named.place(), order, genders);
            Bearer meant = fitting.size() == 1 ? fitting.get(0) : meant(named.place(), fitting, course);
            if (meant != null) {
                String told = told(named.place());
                genders.merge(meant.root(), told, (known, now) -> known.isEmpty() ? now : known);
                shared.put(named.place(), meant.root());
                course.name(meant, named.place(), false);
            }
        }
        return shared;
    }

    /** Who was named so far. */
    private static final class Course {
        private final Map<String, Found> last = new HashMap<>();
        private @Nullable Bearer current;
        private @Nullable Found before;
        private boolean passing;
        private int run;

        private void name(Bearer bearer, Found place, boolean inPassing) {
            boolean again = current != null && current.root().equals(bearer.root());
            if (!again && current != null) {
                before = last.get(current.root());
            }
            run = again ? run + 1 : 1;
            passing = inPassing;
            current = bearer;
            last.put(bearer.root(), place);
        }
    }

    private List<Bearer> fitting(Found place, List<Bearer> order, Map<String, String> genders) {
        String beside = told(place);
        String told = beside.isEmpty() ? pronoun(place) : beside;
        List<Bearer> fitting = order.stream()
                .filter(bearer -> told.isEmpty()
                        || genders.getOrDefault(bearer.root(), "").isEmpty()
                        || told.equals(genders.get(bearer.root())))
                .toList();
        List<Bearer> sure = fitting.stream()
                .filter(bearer -> told.equals(genders.get(bearer.root())))
                .toList();
        if (!told.isEmpty() && sure.size() == 1) {
            return sure;
        }
        return fitting.isEmpty() ? order : fitting;
    }

    private @Nullable Bearer meant(Found place, List<Bearer> fitting, Course course) {
        List<Bearer> known = fitting.stream()
                .filter(bearer -> course.last.containsKey(bearer.root()))
                .toList();
        boolean second = page.is(place.first() - 1, place.first(), "and")
                && page.is(place.first() - 2, place.first(), page.key(place.first()));
        if (second) {
            return fitting.size() == 2 ? fitting.get(fitting.get(0).equals(course.current) ? 1 : 0) : null;
        }
        if (known.isEmpty()) {
            return fitting.get(0);
        }
        if (known.size() == 1) {
            return known.get(0);
        }
        Bearer current = course.current;
        Found last = current == null ? null : course.last.get(current.root());
        if (current == null || last == null || !known.contains(current)) {
            return null;
        }
        Found before = course.before;
        boolean both = before != null && page.sentence(before.first()) == page.sentence(last.first());
        boolean main = current.equals(fitting.get(0));
        boolean near = page.sentence(place.first()) - page.sentence(last.first()) <= NEAR;
        if (course.passing && course.run == 1 && known.size() == 2) {
            return known.get(known.get(0).equals(current) ? 1 : 0);
        }
        return course.run > 1 || main && !both || near && !both ? current : null;
    }

    /** {@code his brother, X}: named for another one’s sake. */
    private boolean isInPassing(Found place) {
        for (int i = place.first() - 1; i >= place.first() - BEFORE && page.within(i, place.first()); i--) {
            if (page.isA("kin", i)) {
                return true;
            }
        }
        return false;
    }

    private String gender(Bearer bearer) {
        for (Found place : bearer.places()) {
            String told = told(place);
            if (!told.isEmpty()) {
                return told;
            }
        }
        String given = words.gender(page.key(bearer.places().get(0).first()));
        return given.equals("either") ? "" : given;
    }

    /** {@code Lima said that she was late}: what the pronoun behind a name tells that starts a sentence. */
    private String pronoun(Found place) {
        boolean subject = !page.within(place.first() - 1, place.first());
        for (int i = place.end(); subject && i < place.end() + CLAUSE && page.within(i, place.first()); i++) {
            String key = page.key(i);
            String bare = key.endsWith("'d") || key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
            if (bare.equals("he") || bare.equals("she")) {
                return bare.equals("he") ? "male" : "female";
            }
            if (page.isCapital(i) || "“\"".contains(key)) {
                return "";
            }
        }
        return "";
    }

    /** What titles and nouns before a name, and {@code and his} behind it, tell; empty if nothing does. */
    private String told(Found place) {
        int start = place.first();
        int end = place.end();
        if (page.is(end, start, "and") && page.within(end + 1, start)) {
            String key = page.key(end + 1);
            if (key.equals("his") || key.equals("her")) {
                return key.equals("his") ? "male" : "female";
            }
        }
        for (int i = start - 1; i >= start - BEFORE && page.within(i, start); i--) {
            String key = page.key(i);
            boolean title = page.isWord(i) && !page.isPossessive(i);
            if (title && (words.is("female-title", key) || key.endsWith("woman"))) {
                return "female";
            }
            if (title && (words.is("male-title", key) || key.length() > 5 && key.endsWith("man"))) {
                return "male";
            }
            boolean goes = !page.isWord(i) || words.is("role", key) || words.is("modifier", key);
            if (!goes && !words.is("honorific", key)) {
                return "";
            }
        }
        return "";
    }
}

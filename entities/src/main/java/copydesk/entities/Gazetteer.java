package copydesk.entities;

import copydesk.lexicon.Table;
import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places, organizations, groups and events that are known beforehand. Immutable after loading. */
final class Gazetteer {
    private static final String PLACES = "countries.tsv";

    private final Forms<Known> forms = new Forms<>();
    private final Words words;
    private final Set<String> places = new HashSet<>();

    private Gazetteer(Words words) {
        this.words = words;
    }

    static Gazetteer load(Words words) {
        Gazetteer gazetteer = new Gazetteer(words);
        gazetteer.countries();
        for (Table.Row row : Table.resource(Gazetteer.class, "cities.tsv")) {
            row.list("places").forEach(place -> gazetteer.add(place, EntityType.LOCATION, place, "cities.tsv"));
        }
        gazetteer.rows("organizations.tsv", EntityType.ORGANIZATION);
        gazetteer.rows("facilities.tsv", EntityType.FACILITY);
        gazetteer.rows("events.tsv", EntityType.EVENT);
        gazetteer.groups();
        return gazetteer;
    }

    private void countries() {
        for (Table.Row row : Table.resource(Gazetteer.class, PLACES)) {
            String name = row.required("name");
            add(name, EntityType.LOCATION, name, PLACES);
            row.list("forms").forEach(form -> add(form, EntityType.LOCATION, name, PLACES));
            List<String> capitals = row.list("capital");
            capitals.forEach(capital -> add(capital, EntityType.LOCATION, capitals.get(0), PLACES));
            row.list("people").forEach(people -> addPeople(people, name, PLACES));
        }
    }

    private void groups() {
        for (Table.Row row : Table.resource(Gazetteer.class, "groups.tsv")) {
            String name = row.required("name");
            addPeople(name, name, "groups.tsv");
            row.list("forms").forEach(form -> addPeople(form, name, "groups.tsv"));
        }
    }

    private void rows(String table, EntityType type) {
        for (Table.Row row : Table.resource(Gazetteer.class, table)) {
            String name = row.required("name");
            List<String> all = new ArrayList<>(row.list("forms"));
            all.add(name);
            all.forEach(form -> add(form, type, name, table));
        }
    }

    /** Adds a people or group with its plural. */
    private void addPeople(String form, String name, String table) {
        add(form, EntityType.NORP, name, table);
        if (!form.endsWith("s")
                && !form.endsWith("ch")
                && !form.endsWith("sh")
                && !form.endsWith("ese")
                && !form.endsWith("men")) {
            add(form + "s", EntityType.NORP, name, table);
        }
    }

    private void add(String form, EntityType type, String name, String table) {
        boolean weak = type == EntityType.NORP
                ? words.isCommon(Fold.of(form))
                : words.is("weak", Fold.of(form)) && !isAcronym(form);
        if (type == EntityType.LOCATION) {
            places.add(Fold.of(form));
        }
        forms.add(form, new Known(form, type, type + ":" + Fold.of(name), table, weak));
    }

    /** Tells whether nothing has this name. */
    boolean isFree(String key) {
        return !forms.has(key);
    }

    /** Tells whether these folded words are a place. */
    boolean isPlace(String key) {
        return places.contains(key);
    }

    static boolean isAcronym(String form) {
        return form.length() <= 6 && form.chars().noneMatch(Character::isLowerCase);
    }

    /** Returns the longest form at word {@code i} that is written as it should be, with the word behind it. */
    Forms.@Nullable Match<Known> at(Page page, int i) {
        for (Forms.Match<Known> match : forms.at(page, i)) {
            if (isWritten(match.value().form(), page, i, match.end())) {
                return match;
            }
        }
        return null;
    }

    /** Capitals stand where the form has them; initials are not taken from words in capitals. */
    private static boolean isWritten(String form, Page page, int first, int end) {
        String text = page.text(first, end);
        if (isAcronym(form)) {
            return text.equals(form)
                    && (page.manner(first) != Page.Manner.SHOUT
                            || form.indexOf('.') > 0
                            || !page.words().isCommon(page.key(first, end)));
        }
        if (text.equals(form)) {
            return true;
        }
        for (int i = first; i < end; i++) {
            boolean joiner = page.isA("joiner", i) || !page.isWord(i) || page.isNumber(i);
            if (!page.isCapital(i) && !joiner) {
                return false;
            }
        }
        return page.isCapital(first) || !page.isWord(first) || Character.isLowerCase(form.charAt(0));
    }
}

package copydesk.entities;

import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells by which pronoun a person goes: by titles and kin beside the name, the given name, a role such as {@code
 * spokeswoman}, and the pronouns of those sentences that name nobody else.
 */
final class Genders {
    private static final String EITHER = "either";
    private static final int SHORTEST_END = 3;
    private static final int SHORTEST_GIVEN = 4;
    private static final int LONGEST_END = 6;

    private final Scene scene;
    private final Words words;
    private final Map<String, Integer> pronouns = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Genders(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        for (int s = 0; scene.sentence(s).length() > 0; s++) {
            count(scene.sentence(s));
        }
    }

    /** Returns {@code male}, {@code female}, or {@code either} where nothing is told. */
    String of(Entity person) {
        return known.computeIfAbsent(person.id(), id -> find(person));
    }

    private String find(Entity person) {
        for (Mention mention : person.mentions()) {
            String titled = titled(scene.token(mention.span().start()) - 1);
            if (!titled.equals(EITHER)) {
                return titled;
            }
        }
        String given = words.gender(Fold.of(person.name().split(" ", -1)[0]));
        String office = given.equals(EITHER) ? office(person) : given;
        int more = pronouns.getOrDefault(person.id(), 0);
        String told = office.equals(EITHER) ? family(person) : office;
        String counted = more > 1 ? "male" : more < -1 ? "female" : EITHER;
        String sure = told.equals(EITHER) ? counted : told;
        return sure.equals(EITHER) ? ending(person) : sure;
    }

    /** {@code Mr X}, {@code Mrs. X}, {@code her husband, X}. */
    private String titled(int before) {
        String sign = scene.key(before);
        String key = sign.equals(".") || sign.equals(",") ? scene.key(before - 1) : sign;
        return words.is("male-title", key) ? "male" : words.is("female-title", key) ? "female" : EITHER;
    }

    /** {@code Havránková}, {@code Ivanova}: last names with a form of their own for women. */
    private String family(Entity person) {
        String[] names = Fold.of(person.name()).split(" ", -1);
        String last = names[names.length - 1];
        for (int end = SHORTEST_END; names.length > 1 && end <= LONGEST_END && end + 2 < last.length(); end++) {
            if (words.is("female-ending", last.substring(last.length() - end))) {
                return "female";
            }
        }
        return EITHER;
    }

    /** {@code Renata}, {@code Claudio}: what given names that end so mostly are. */
    private String ending(Entity person) {
        String[] names = Fold.of(person.name()).split(" ", -1);
        String given = names[0];
        if (names.length < 2 || given.length() < SHORTEST_GIVEN || words.is("given-odd", given)) {
            return EITHER;
        }
        for (int end = LONGEST_END; end > 0; end--) {
            String tail = end < given.length() ? given.substring(given.length() - end) : "";
            if (words.is("given-female-ending", tail)) {
                return "female";
            }
            if (words.is("given-male-ending", tail)) {
                return "male";
            }
        }
        return EITHER;
    }

    private static String office(Entity person) {
        for (String role : person.roles()) {
            if (role.endsWith("woman") || role.endsWith("girl")) {
                return "female";
            }
            if (role.endsWith("man") || role.endsWith("boy")) {
                return "male";
            }
        }
        return EITHER;
    }

    /** {@code he}, {@code her house}: more likely the one who acts than {@code with him}, {@code called her}. */
    private boolean isSubject(int i) {
        String key = scene.key(i);
        String next = scene.key(i + 1);
        boolean owner = scene.tokens().isWord(Math.min(i + 1, scene.tokens().size() - 1))
                && !words.is("preposition", next)
                && !words.is("determiner", next);
        return key.equals("he") || key.equals("she") || key.equals("his") || key.equals("her") && owner;
    }

    /** Counts the pronouns behind a name, in a sentence in which only one person is named. */
    private void count(Span sentence) {
        List<Scene.Part> persons = scene.parts(sentence.start(), sentence.end()).stream()
                .filter(part -> part.entity().type() == EntityType.PERSON)
                .toList();
        if (persons.isEmpty()
                || !persons.stream()
                        .allMatch(part -> part.entity().equals(persons.get(0).entity()))) {
            return;
        }
        int from = scene.end(persons.get(0));
        for (int i = from; i < scene.tokens().size() && scene.tokens().start(i) < sentence.end(); i++) {
            if (!scene.isSpoken(scene.tokens().start(i)) && isSubject(i)) {
                int vote = words.is("male", scene.key(i)) ? 1 : words.is("female", scene.key(i)) ? -1 : 0;
                pronouns.merge(persons.get(0).entity().id(), vote, Integer::sum);
            }
        }
    }
}

package copydesk.bias;

import copydesk.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What must, and what must not, stand around a phrase: the columns {@code needs} and {@code unless} of a row. */
final class Conditions {
    private final List<Condition> needs;
    private final List<Condition> unless;

    private Conditions(List<Condition> needs, List<Condition> unless) {
        this.needs = needs;
        this.unless = unless;
    }

    /** Something that holds for a phrase from its first token to the one behind it, or not. */
    interface Condition {
        boolean holds(Line line, int first, int end);
    }

    /**
     * Reads the conditions of a row: {@code +word} next, {@code -word} just before, {@code >word} within the next five,
     * {@code <word} within the last five, {@code word} within twelve either way, all in the sentence; {@code ^} for a
     * capitalised word, {@code #} for a number, {@code @list} for any word of a list; {@code .start} and {@code .end}
     * for the sentence's edges, {@code .cap} for a phrase that is itself capitalised, {@code .quoted} for one in
     * somebody else's voice, who uses as a label what the author may report as a fact.
     *
     * @throws IllegalArgumentException with the value if a list or a property is unknown
     */
    static Conditions of(Entry entry, WordLists lists, Vocabulary.Builder vocabulary) {
        return new Conditions(read(entry.needs(), lists, vocabulary), read(entry.unless(), lists, vocabulary));
    }

    private static List<Condition> read(List<String> cells, WordLists lists, Vocabulary.Builder vocabulary) {
        List<Condition> conditions = new ArrayList<>();
        Map<Reach, Nearby.Builder> nearby = new EnumMap<>(Reach.class);
        for (String cell : cells) {
            if (cell.length() > 1 && cell.startsWith(".")) {
                conditions.add(Property.of(cell));
            } else {
                Reach reach = Reach.of(cell);
                nearby.computeIfAbsent(reach, one -> new Nearby.Builder(one, lists, vocabulary))
                        .add(cell.substring(reach.isMarked() ? 1 : 0));
            }
        }
        nearby.values().forEach(builder -> conditions.add(builder.build()));
        return List.copyOf(conditions);
    }

    /** Tells whether a phrase at these tokens is meant. */
    boolean hold(Line line, int first, int end) {
        return !any(unless, line, first, end) && (needs.isEmpty() || any(needs, line, first, end));
    }

    private static boolean any(List<Condition> conditions, Line line, int first, int end) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).holds(line, first, end)) {
                return true;
            }
        }
        return false;
    }
}

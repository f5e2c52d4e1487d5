package copydesk.bias;

import copydesk.lexicon.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must, and what must not, stand around a phrase: the columns {@code needs} and {@code unless} of a row. */
final class Conditions {
    private static final int NEAR = 12;
    private static final int BESIDE = 5;
    private static final Set<String> PROPERTIES = Set.of("start", "end", "cap", "quoted");

    private final List<Condition> needs;
    private final List<Condition> unless;

    private Conditions(List<Condition> needs, List<Condition> unless) {
        this.needs = needs;
        this.unless = unless;
    }

    /**
     * Reads the conditions of a row: {@code +word} next, {@code -word} just before, {@code >word} within the next five,
     * {@code <word} within the last five, {@code word} within twelve either way, all in the sentence; {@code ^} for a
     * capitalised word, {@code #} for a number, {@code @list} for any word of a list; {@code .start} and {@code .end}
     * for the sentence's edges, {@code .cap} for a phrase that is itself capitalised, {@code .quoted} for one in
     * somebody else's voice, who uses as a label what the author may report as a fact.
     */
    static Conditions of(Entry entry, WordLists lists) {
        return new Conditions(read(entry.needs(), lists), read(entry.unless(), lists));
    }

    private static List<Condition> read(List<String> cells, WordLists lists) {
        List<Condition> conditions = new ArrayList<>();
        for (String cell : cells) {
            char mark = cell.isEmpty() ? ' ' : cell.charAt(0);
            boolean marked = cell.length() > 1 && "+-<>.".indexOf(mark) >= 0;
            String word = marked ? cell.substring(1) : cell;
            boolean list = word.length() > 1 && word.startsWith("@");
            if (mark == '.' && marked && !PROPERTIES.contains(Tokens.fold(word))) {
                throw new IllegalArgumentException("condition \"" + cell + "\" is not .start, .end, .cap or .quoted");
            }
            conditions.add(new Condition(
                    marked ? mark : ' ',
                    Tokens.fold(word),
                    list ? lists.of(word.substring(1)) : Set.of(Tokens.fold(word))));
        }
        return List.copyOf(conditions);
    }

    /** Tells whether a phrase at these tokens is meant. */
    boolean hold(Line line, int first, int end) {
        for (Condition condition : unless) {
            if (condition.holds(line, first, end)) {
                return false;
            }
        }
        for (Condition condition : needs) {
            if (condition.holds(line, first, end)) {
                return true;
            }
        }
        return needs.isEmpty();
    }

    private record Condition(char where, String word, Set<String> words) {
        boolean holds(Line line, int first, int end) {
            int start = line.start(first);
            int stop = line.end(end - 1);
            return switch (where) {
                case '+' -> any(line, end, Math.min(end + 1, stop));
                case '-' -> any(line, Math.max(start, first - 1), first);
                case '>' -> any(line, end, Math.min(end + BESIDE, stop));
                case '<' -> any(line, Math.max(start, first - BESIDE), first);
                case '.' ->
                    switch (word) {
                        case "start" -> first == start;
                        case "end" -> end == stop || end == stop - 1 && line.isStop(end);
                        case "quoted" -> line.isQuoted(first);
                        case "cap" -> line.isCapitalized(first) && first != start && !line.isTitleCase();
                        default -> false;
                    };
                default ->
                    any(line, Math.max(start, first - NEAR), first) || any(line, end, Math.min(end + NEAR, stop));
            };
        }

        private boolean any(Line line, int from, int to) {
            for (int i = from; i < to; i++) {
                boolean held = switch (word) {
                    case "^" -> line.isCapitalized(i);
                    case "#" -> line.tokens().isNumber(i);
                    default -> words.contains(line.key(i));
                };
                if (held) {
                    return true;
                }
            }
            return false;
        }
    }
}

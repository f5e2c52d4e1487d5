package copydesk.bias;

import copydesk.text.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actors that capital letters show where no entities are known; a last name stands for its fullest form. */
final class SurfaceCast implements Cast {
    private static final int LONGEST = 5;

    private final Set<String> notNames;
    private final Set<String> titles;
    private final Set<String> joints;
    private final Map<String, String> fullest = new HashMap<>();
    private final Set<String> places;
    private final Map<String, Integer> located = new HashMap<>();
    private final Map<String, Integer> inside = new HashMap<>();

    /** Learns the names of the lines. */
    SurfaceCast(List<Line> lines, WordLists lists) {
        this.notNames = lists.of("not_a_name");
        this.titles = lists.of("title");
        this.places = lists.of("place_preposition");
        this.joints = lists.of("name_joint");
        for (Line line : lines) {
            if (!line.isTitleCase()) {
                count(line);
            }
        }
        for (Line line : lines) {
            if (!line.isTitleCase()) {
                runs(line).forEach(run -> learn(line, run));
            }
        }
    }

    /** Counts words that are capitalised inside a sentence: at its start only these are names. */
    private void count(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isCapitalized(i) && !isInitial(line, i)) {
                inside.merge(Names.fold(line.key(i)), 1, Integer::sum);
            }
        }
    }

    /** Learns a name, and whether it mostly stands where places stand: "in X", "near X". */
    private void learn(Line line, int[] run) {
        String name = surface(line, run[0], run[1]);
        boolean scene = run[0] > line.start(run[0]) && places.contains(line.key(run[0] - 1));
        located.merge(Names.fold(name), scene ? 1 : -1, Integer::sum);
        fullest.merge(Names.last(name), name, (old, next) -> next.length() > old.length() ? next : old);
    }

    @Override
    public List<Actor> in(Line line) {
        List<Actor> actors = new ArrayList<>();
        for (int[] run : runs(line)) {
            String name = surface(line, run[0], run[1]);
            String full = fullest.getOrDefault(Names.last(name), name);
            boolean same = full.length() > name.length()
                    && (name.indexOf(' ') < 0 || Names.fold(full).endsWith(" " + Names.fold(name)));
            Target target = new Target(Optional.empty(), Rows.clip(same ? full : name, 80));
            boolean place = located.getOrDefault(Names.fold(name), 0) > 0;
            actors.add(new Actor(run[0], run[1], target, place ? Actor.Kind.PLACE : Actor.Kind.OTHER));
        }
        return actors;
    }

    /** Returns the runs of capitalised words, without the titles before them. */
    private List<int[]> runs(Line line) {
        List<int[]> runs = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            if (!isName(line, i)) {
                i++;
                continue;
            }
            int first = i;
            int end = i + 1;
            while (end < line.end(first) && end - first < LONGEST && !isPossessive(line, end - 1)) {
                if (isName(line, end)) {
                    end++;
                } else if (isJoint(line, end) && end + 1 < line.end(first) && isName(line, end + 1)) {
                    end += 2;
                } else {
                    break;
                }
            }
            for (int t = first; t < end; t++) {
                first = titles.contains(Names.fold(line.key(t))) ? t + 1 : first;
            }
            if (first < end) {
                runs.add(new int[] {first, end});
            }
            i = end;
        }
        return runs;
    }

    /** A particle between two parts of a name, or a hyphen that is glued to both. */
    private boolean isJoint(Line line, int token) {
        return joints.contains(line.key(token))
                && (line.tokens().isWord(token)
                        || line.tokens().isGlued(token)
                                && token + 1 < line.size()
                                && line.tokens().isGlued(token + 1));
    }

    private static boolean isPossessive(Line line, int token) {
        return line.key(token).endsWith("'s");
    }

    private boolean isName(Line line, int token) {
        if (!line.isCapitalized(token)) {
            return false;
        }
        String key = Names.fold(line.key(token));
        if (notNames.contains(key)) {
            return false;
        }
        if (line.isTitleCase()) {
            return inside.containsKey(key) && fullest.containsKey(key);
        }
        boolean initial = isInitial(line, token);
        return !initial
                || inside.containsKey(key)
                || token + 1 < line.end(token) && line.isCapitalized(token + 1)
                || isPossessive(line, token);
    }

    private static boolean isInitial(Line line, int token) {
        int start = line.start(token);
        return token == start || token == start + 1 && !line.tokens().isWord(start);
    }

    private static String surface(Line line, int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && !line.tokens().isGlued(i)) {
                name.append(' ');
            }
            name.append(line.tokens().word(i));
        }
        String key = line.key(end - 1);
        return key.endsWith("'s") ? name.substring(0, name.length() - 2) : name.toString();
    }
}

package copydesk.bias;

import copydesk.text.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actors that capital letters show where no entities are known; a last name stands for its fullest form. */
final class SurfaceCast implements Cast {
    private static final int LONGEST = 5;

    private final WordSet notNames;
    private final WordSet titles;
    private final WordSet joints;
    private final Map<String, String> fullest = new HashMap<>();
    private final WordSet places;
    private final Map<String, Integer> located = new HashMap<>();
    /** Words that are capitalised inside a sentence: at its start only these are names. */
    private final Set<String> inside = new HashSet<>();
    /** The names of the lines that are no headlines. */
    private final Map<Line, List<Run>> found = new HashMap<>();

    /**
     * A run of capitalised words.
     *
     * @param name as the text writes it, without the possessive ending
     * @param folded the name folded
     */
    private record Run(int first, int end, String name, String folded) {
        String last() {
            return folded.substring(folded.lastIndexOf(' ') + 1);
        }
    }

    /** Learns the names of the lines. */
    SurfaceCast(List<Line> lines, WordLists lists) {
        this.notNames = lists.of("not_a_name");
        this.titles = lists.of("title");
        this.places = lists.of("place_preposition");
        this.joints = lists.of("name_joint");
        for (Line line : lines) {
            if (!line.isTitleCase()) {
                lookInside(line);
            }
        }
        for (Line line : lines) {
            if (!line.isTitleCase()) {
                List<Run> runs = runs(line);
                runs.forEach(run -> learn(line, run));
                found.put(line, runs);
            }
        }
    }

    private void lookInside(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isCapitalized(i) && !isInitial(line, i)) {
                inside.add(Names.fold(line.key(i)));
            }
        }
    }

    /** Learns a name, and whether it mostly stands where places stand: "in X", "near X". */
    private void learn(Line line, Run run) {
        boolean scene = run.first() > line.start(run.first()) && places.has(line, run.first() - 1);
        located.merge(run.folded(), scene ? 1 : -1, Integer::sum);
        fullest.merge(run.last(), run.name(), (old, next) -> next.length() > old.length() ? next : old);
    }

    @Override
    public List<Actor> in(Line line) {
        List<Actor> actors = new ArrayList<>();
        List<Run> learned = found.get(line);
        for (Run run : learned == null ? runs(line) : learned) {
            String name = run.name();
            String full = fullest.getOrDefault(run.last(), name);
            boolean same = full.length() > name.length()
                    && (name.indexOf(' ') < 0 || Names.fold(full).endsWith(" " + run.folded()));
            Target target = new Target(Optional.empty(), Rows.clip(same ? full : name, 80));
            boolean place = located.getOrDefault(run.folded(), 0) > 0;
            actors.add(new Actor(run.first(), run.end(), target, place ? Actor.Kind.PLACE : Actor.Kind.OTHER));
        }
        return actors;
    }

    /** Returns the runs of capitalised words, without the titles before them. */
    private List<Run> runs(Line line) {
        List<Run> runs = new ArrayList<>();
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
                first = titles.has(Names.fold(line.key(t))) ? t + 1 : first;
            }
            if (first < end) {
                String name = surface(line, first, end);
                runs.add(new Run(first, end, name, Names.fold(name)));
            }
            i = end;
        }
        return runs;
    }

    /** A particle between two parts of a name, or a hyphen that is glued to both. */
    private boolean isJoint(Line line, int token) {
        return joints.has(line, token)
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
        if (notNames.has(key)) {
            return false;
        }
        if (line.isTitleCase()) {
            return inside.contains(key) && fullest.containsKey(key);
        }
        boolean initial = isInitial(line, token);
        return !initial
                || inside.contains(key)
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

package copydesk.bias;

import copydesk.lexicon.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds at whom the hits of one line aim, by where the names stand around them. */
final class Aiming {
    private static final int FAR = 40;
    private static final int PHRASE = 6;
    private static final String DASHES = "—–-";

    private final Line line;
    private final List<Actor> actors;
    /** For each token the index of the actor it belongs to, or -1. */
    private final int[] actorAt;

    private final WordSet breaks;
    private final WordSet places;
    private final WordSet links;
    private final WordSet titles;
    private final WordSet articles;
    private final WordSet pronouns;
    private final WordSet rejections;

    Aiming(Line line, List<Actor> actors, WordLists lists) {
        this.line = line;
        this.actors = actors;
        this.actorAt = new int[line.size()];
        Arrays.fill(actorAt, -1);
        for (int i = 0; i < actors.size(); i++) {
            Arrays.fill(actorAt, actors.get(i).first(), actors.get(i).end(), i);
        }
        this.breaks = lists.of("phrase_break");
        this.places = lists.of("scene_preposition");
        this.links = lists.of("phrase_link");
        this.titles = lists.of("title");
        this.articles = lists.of("article");
        this.pronouns = lists.of("person_pronoun");
        this.rejections = lists.of("rejection");
    }

    /** Returns all actors of the line but places where something happens. */
    List<Actor> acting() {
        return actors.stream().filter(actor -> !isScene(actor)).toList();
    }

    /** Returns the target that stands right beside the finding, if it is a word that modifies a name. */
    Optional<Target> near(Hit hit) {
        return hit.entry().aim() == Aim.MODIFIED
                ? attached(hit.first(), hit.end()).map(Actor::target)
                : Optional.empty();
    }

    /**
     * Returns the target that stands in the finding's sentence.
     *
     * @param not who is not meant, since the words are his own
     */
    Optional<Target> far(Hit hit, Optional<String> not) {
        Optional<Actor> actor = switch (hit.entry().aim()) {
            case NONE ->
                hit.entry().polarity() == Polarity.NEUTRAL
                        ? Optional.empty()
                        : preceding(hit.first(), true, not).or(() -> following(hit.end(), FAR / 2, not));
            case SLOT -> slot(hit, not);
            case MODIFIED -> modified(hit.first(), hit.end(), not);
            case FOLLOWING -> following(hit.end(), FAR / 2, not).or(() -> preceding(hit.first(), false, not));
            case PRECEDING -> preceding(hit.first(), false, not).or(() -> following(hit.end(), FAR / 2, not));
            case SUBJECT -> preceding(hit.first(), true, not).or(() -> following(hit.end(), FAR / 2, not));
            case OBJECT -> following(hit.end(), FAR / 3, not);
        };
        return actor.map(Actor::target);
    }

    /**
     * Returns the person of whom a sentence speaks that says "he" or "she": one it names before the finding, or else the
     * first of the nearest sentence before that names one.
     *
     * @param not who is not meant, since the words are his own
     */
    Optional<Target> person(int first, Optional<String> not) {
        int start = line.start(first);
        if (!hasPronoun(start, line.end(first))) {
            return Optional.empty();
        }
        int stop = Math.max(0, start - FAR);
        Optional<Actor> found = lastPerson(start, first, not);
        for (int end = start; end > stop && found.isEmpty(); end = line.start(end - 1)) {
            found = firstPerson(line.start(end - 1), end, not);
        }
        return found.map(Actor::target);
    }

    private boolean hasPronoun(int first, int end) {
        for (int i = first; i < Math.min(end, first + FAR); i++) {
            if (pronouns.has(line, i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Actor> firstPerson(int first, int end, Optional<String> not) {
        for (int i = first; i < end; i++) {
            if (isPerson(i, not)) {
                return Optional.of(actors.get(actorAt[i]));
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> lastPerson(int first, int end, Optional<String> not) {
        for (int i = end - 1; i >= Math.max(first, end - FAR); i--) {
            if (isPerson(i, not)) {
                return Optional.of(actors.get(actorAt[i]));
            }
        }
        return Optional.empty();
    }

    private boolean isPerson(int token, Optional<String> not) {
        return actorAt[token] >= 0 && actors.get(actorAt[token]).isPerson() && isOther(actors.get(actorAt[token]), not);
    }

    /** Returns who is named first in the nearest sentence before that names somebody, for a pronoun may stand for him. */
    Optional<Target> before(int first, Optional<String> not) {
        int stop = Math.max(0, line.start(first) - FAR);
        Optional<Actor> place = Optional.empty();
        for (int end = line.start(first); end > stop; end = line.start(end - 1)) {
            Optional<Actor> actor = firstActing(line.start(end - 1), end, not);
            if (actor.isPresent() && actor.get().kind() != Actor.Kind.PLACE) {
                return actor.map(Actor::target);
            }
            place = place.or(() -> actor);
        }
        return place.map(Actor::target);
    }

    /** Returns the target of words in scare quotes at these tokens. */
    Optional<Target> marked(int first, int end, Optional<String> not) {
        return modified(first, end, not).map(Actor::target);
    }

    private static boolean isOther(Actor actor, Optional<String> not) {
        return not.isEmpty() || !not.get().equals(actor.target().name());
    }

    private Optional<Actor> slot(Hit hit, Optional<String> not) {
        for (int i = Math.max(0, hit.slotFirst()); i < hit.slotEnd(); i++) {
            if (actorAt[i] >= 0) {
                return Optional.of(actors.get(actorAt[i]));
            }
        }
        if (hit.slotFirst() < 0) {
            return modified(hit.first(), hit.end(), not);
        }
        List<String> words = new ArrayList<>();
        for (int i = hit.slotFirst(); i < hit.slotEnd(); i++) {
            words.add(line.tokens().word(i));
        }
        Target target = new Target(Optional.empty(), String.join(" ", words));
        return Optional.of(new Actor(hit.slotFirst(), hit.slotEnd(), target, Actor.Kind.OTHER));
    }

    private Optional<Actor> modified(int first, int end, Optional<String> not) {
        return attached(first, end)
                .filter(actor -> isOther(actor, not))
                .or(() -> preceding(first, false, not))
                .or(() -> following(end, FAR / 3, not));
    }

    /** Returns the actor that a label is put on. */
    Optional<Target> labelled(int first, int end) {
        return attached(first, end).map(Actor::target);
    }

    private Optional<Actor> attached(int first, int end) {
        return next(end).or(() -> touching(first)).or(() -> beside(end)).or(() -> linked(end));
    }

    private Optional<Actor> next(int end) {
        int at = end < line.size() && isMark(end) ? end + 1 : end;
        return at < line.end(end - 1) && actorAt[at] >= 0 ? Optional.of(actors.get(actorAt[at])) : Optional.empty();
    }

    /** A quotation mark or hyphen, which does not part words. */
    private boolean isMark(int token) {
        return !line.tokens().isWord(token) && !line.isStop(token);
    }

    /** The name the word stands before: "dictator X", "so-called interim president X". */
    private Optional<Actor> beside(int end) {
        int stop = Math.min(line.end(end - 1), end + PHRASE);
        int others = 0;
        for (int i = end; i < stop && others < 3; i++) {
            if (actorAt[i] >= 0) {
                return Optional.of(actors.get(actorAt[i]));
            }
            others += titles.has(line, i) || isMark(i) ? 0 : 1;
            if (line.isStop(i) || breaks.has(line, i)) {
                boolean apposition = line.key(i).equals(",") && i + 1 < stop && actorAt[i + 1] >= 0 && i == end;
                return apposition ? Optional.of(actors.get(actorAt[i + 1])) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The name the word stands behind: "the X regime", "X's brutal regime". */
    private Optional<Actor> touching(int first) {
        int stop = Math.max(line.start(first), first - PHRASE);
        for (int i = first - 1; i >= stop; i--) {
            if (actorAt[i] >= 0) {
                Actor actor = actors.get(actorAt[i]);
                boolean owner = line.key(actor.end() - 1).endsWith("'s")
                        || actor.end() < line.size() && line.key(actor.end()).equals("'s")
                        || actor.end() < line.size()
                                && Tokens.fold(line.key(actor.end())).equals("'");
                return owner || actor.end() == first || first - actor.end() == 1 && !isJoint(actor.end())
                        ? Optional.of(actor)
                        : Optional.empty();
            }
            if (line.isStop(i) || breaks.has(line, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isJoint(int token) {
        return line.isStop(token) || breaks.has(line, token) || articles.has(line, token);
    }

    /** The name joined by a preposition: "regime of X", "puppets led by X". */
    private Optional<Actor> linked(int end) {
        int stop = Math.min(line.end(end - 1), end + PHRASE);
        if (end >= stop || !links.has(line, end)) {
            return Optional.empty();
        }
        for (int i = end + 1; i < stop; i++) {
            if (actorAt[i] >= 0) {
                return Optional.of(actors.get(actorAt[i]));
            }
            boolean apart = !titles.has(line, i) && breaks.has(line, i) && !links.has(line, i);
            if (line.isStop(i) || apart) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> preceding(int first, boolean acting, Optional<String> not) {
        int stop = Math.max(line.start(first), first - FAR);
        boolean rejected = false;
        for (int i = first - 1; i >= stop; i--) {
            rejected |= rejections.has(line, i);
            if (actorAt[i] >= 0) {
                Actor actor = actors.get(actorAt[i]);
                boolean owner = line.key(actor.end() - 1).endsWith("'s");
                boolean meant = isOther(actor, not) && !isScene(actor) && !rejected;
                if (meant && !(acting && owner && actor.first() > stop + 1)) {
                    return Optional.of(actor);
                }
                rejected = false;
                i = actor.first();
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> following(int end, int reach, Optional<String> not) {
        return firstActing(end, Math.min(line.end(end - 1), end + reach), not);
    }

    private Optional<Actor> firstActing(int first, int end, Optional<String> not) {
        for (int i = first; i < end; i++) {
            if (actorAt[i] >= 0) {
                Actor actor = actors.get(actorAt[i]);
                if (isOther(actor, not) && !isScene(actor)) {
                    return Optional.of(actor);
                }
                i = actor.end() - 1;
            }
        }
        return Optional.empty();
    }

    /** A place where something happens, as the preposition before it or the dash behind it tells, or where somebody is from. */
    private boolean isScene(Actor actor) {
        boolean inside = actor.first() > line.start(actor.first()) && places.has(line, actor.first() - 1);
        return actor.kind() == Actor.Kind.ADJECTIVE
                || actor.kind() == Actor.Kind.PLACE && (inside || isDateline(actor));
    }

    private boolean isDateline(Actor actor) {
        return actor.first() == 0 && actor.end() < line.size() && DASHES.contains(line.key(actor.end()));
    }
}

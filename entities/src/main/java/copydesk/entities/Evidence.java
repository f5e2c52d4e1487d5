package copydesk.entities;

import copydesk.text.EntityType;

/** Weighs what the words beside a name, and the name itself, tell about its type. */
final class Evidence {
    private static final double ENGINE = 1;
    private static final double TITLED = 3;
    private static final double GIVEN_NAME = 1.5;
    private static final double INSIDE_PLACE = 0.7;
    private static final double LONE_PLACE = 1.1;
    private static final double PLACE_WORD = 1.5;
    private static final double AFTER_THE = 0.6;
    private static final double SHAPED = 1.6;
    private static final double BESIDE = 4.5;
    private static final double PLAYING = 4.5;
    private static final double AGED = 2.5;
    private static final double LIKE_A_PLACE = 1.2;

    /** {@code a retired school bus driver} is no longer. */
    private static final int DESCRIPTION = 5;

    private final Page page;
    private final Words words;
    private final Lore lore;
    private final Ballots ballots;
    private final Explained explained;

    Evidence(Page page, Lore lore, Ballots ballots, Explained explained) {
        this.page = page;
        this.words = page.words();
        this.lore = lore;
        this.ballots = ballots;
        this.explained = explained;
    }

    /** {@code Morsheda Begum, a sewing operator}: firms are described by other nouns. */
    private boolean isSomebody(Found name) {
        int article = name.end() + 1;
        boolean described = name.length() > 1
                && name.type() == EntityType.ORGANIZATION
                && page.is(name.end(), name.first(), ",")
                && (page.is(article, name.first(), "a") || page.is(article, name.first(), "an"));
        for (int i = article + 1; described && i < article + DESCRIPTION && page.within(i, article); i++) {
            if (!page.isWord(i) || page.isCapital(i) || page.isA("organization-noun", i)) {
                return false;
            }
            boolean last = !page.within(i + 1, i) || !page.isWord(i + 1) || page.isA("preposition", i + 1);
            if (last) {
                return page.isA("somebody", i) || page.isA("role", i);
            }
        }
        return false;
    }

    /** Counts what stands at one place of a name. */
    void context(Found name) {
        String key = name.same();
        Contexts.Cue told = explained.of(name.first(), name.end());
        if (told != null && !(told.type() == EntityType.ORGANIZATION && name.type() == EntityType.FACILITY)) {
            ballots.vote(key, told.type(), told.weight(), name.first());
        }
        for (Contexts.Cue cue : lore.contexts().around(page, name.first(), name.end())) {
            ballots.vote(key, cue.type(), cue.weight(), name.first());
        }
        boolean apposed = page.is(name.first() - 1, name.first(), ",")
                && page.within(name.first() - 2, name.first())
                && page.isA("role", name.first() - 2);
        if (apposed && name.type() == EntityType.LOCATION && name.length() > 1) {
            ballots.vote(key, EntityType.PERSON, PLACE_WORD, name.first());
        }
        boolean firm = page.isA("company-tail", name.end() - 1)
                || !page.isWord(name.end() - 1) && name.type() == EntityType.ORGANIZATION;
        if (Titles.isSureBefore(page, name.first()) && name.type() != EntityType.NORP && !firm) {
            ballots.vote(key, EntityType.PERSON, TITLED, name.first());
        }
        boolean in = (page.is(name.first() - 1, name.first(), "in") || page.is(name.first() - 1, name.first(), "near"))
                && !page.isPossessive(name.end() - 1);
        if (in && name.type() != EntityType.ORGANIZATION) {
            boolean once = ballots.weight(key, EntityType.PERSON) <= ENGINE;
            ballots.vote(key, EntityType.LOCATION, once ? LONE_PLACE : INSIDE_PLACE, name.first());
        }
        EntityType shaped = name.length() == 1 && lore.gazetteer().isFree(key) ? words.tail(key) : null;
        if (shaped != null) {
            ballots.vote(key, shaped, SHAPED, name.first());
        }
        if (name.length() == 1 && Shapes.isCamel(page.word(name.first()))) {
            ballots.vote(key, EntityType.ORGANIZATION, PLACE_WORD, name.first());
        }
        if (name.length() > 1
                && (page.isA("place-head", name.end() - 1)
                        || page.isA("direction", name.first()) && !page.isA("organization-head", name.end() - 1))) {
            ballots.vote(key, EntityType.LOCATION, PLACE_WORD, name.first());
        }
        boolean beside = page.is(name.first() - 1, name.first(), "the")
                && page.within(name.first() - 2, name.first())
                && page.isA("facility-cue", name.first() - 2);
        if (beside && name.type() == EntityType.ORGANIZATION && name.length() > 1) {
            ballots.vote(key, EntityType.FACILITY, BESIDE, name.first());
        }
        if (name.length() == 1
                && page.is(name.first() - 1, name.first(), "the")
                && isClosed(page, name.end(), name.first())) {
            ballots.vote(key, EntityType.ORGANIZATION, AFTER_THE, name.first());
        }
        boolean family = name.length() > 1 && page.isA("person-tail", name.end() - 1);
        if (family && name.type() != EntityType.PERSON) {
            ballots.vote(key, EntityType.PERSON, TITLED, name.first());
        }
        if (isAged(name) || isSomebody(name)) {
            ballots.vote(key, EntityType.PERSON, AGED, name.first());
        }
        if (name.type() == EntityType.LOCATION && isPlaying(name) || isInScore(name)) {
            ballots.vote(key, EntityType.ORGANIZATION, PLAYING, name.first());
        }
        if (name.type() == EntityType.PERSON && name.length() > 1 && page.isA("county", name.first())) {
            ballots.vote(key, EntityType.LOCATION, TITLED, name.first());
        }
        boolean doubled = name.length() > 3
                && page.isHyphened(name.end() - 1, name.first() + 2)
                && page.isCapital(name.end() - 1)
                && page.isCapital(name.end() - 3)
                && !page.isA("organization-head", name.end() - 1);
        if (doubled && name.type() != EntityType.PERSON) {
            ballots.vote(key, EntityType.PERSON, ENGINE, name.first());
        }
        if (name.type() == EntityType.PERSON && page.isNumber(name.end() - 1)) {
            ballots.vote(key, EntityType.LOCATION, ENGINE, name.first());
        }
        if (name.type() == EntityType.PERSON && name.length() > 1 && words.isGiven(page.key(name.first()))) {
            ballots.vote(key, EntityType.PERSON, GIVEN_NAME, name.first());
        }
        if (isNamedLikeAPlace(name)) {
            ballots.vote(key, EntityType.PERSON, LIKE_A_PLACE, name.first());
        }
    }

    /** {@code Sofia Kravets}: a given name that is a town's too, before a word that is no part of a place's name. */
    private boolean isNamedLikeAPlace(Found name) {
        int last = name.end() - 1;
        boolean placed = page.within(name.first() - 1, name.first()) && page.isA("place-cue", name.first() - 1);
        return name.type() == EntityType.LOCATION
                && name.length() == 2
                && !placed
                && words.isGiven(page.key(name.first()))
                && !page.isCommon(page.key(last))
                && lore.gazetteer().isFree(name.same())
                && lore.gazetteer().isFree(page.key(last))
                && !lore.gazetteer().isFree(page.key(name.first()))
                && !page.isA("place-head", last)
                && !page.isA("facility-head", last)
                && !page.isA("organization-head", last);
    }

    /** {@code Kayleigh Marsh, 22, …}: only persons have an age. */
    private boolean isAged(Found name) {
        int age = name.end() + 1;
        return page.is(name.end(), name.first(), ",")
                && page.within(age + 1, name.first())
                && page.isNumber(age)
                && page.length(age) == 2
                && Dates.isDigits(page.key(age))
                && (page.key(age + 1).equals(",") || page.key(age + 1).equals("."));
    }

    /** {@code X 2-1 Y}: both are sides. */
    private boolean isInScore(Found name) {
        return lore.gazetteer().isFree(name.same()) && (isScore(name.end(), name) || isScore(name.first() - 3, name));
    }

    private boolean isScore(int from, Found name) {
        int to = from + 2;
        return page.within(from, name.first())
                && page.within(to, name.first())
                && page.within(to + 1, name.first())
                && page.within(from - 1, name.first())
                && page.isNumber(from)
                && page.isNumber(to)
                && page.length(from) < 3
                && page.length(to) < 3
                && page.isHyphened(to, from)
                && page.isCapital(from - 1)
                && page.isCapital(to + 1);
    }

    /** {@code X beat Y}, {@code X 3 Y 2}: a side is named after its town, unless that is well known. */
    private boolean isPlaying(Found name) {
        int end = name.end();
        boolean scores = page.within(end + 1, name.first())
                && page.isNumber(end)
                && page.length(end) < 3
                && page.isCapital(end + 1)
                && page.isWord(end + 1);
        boolean beats = page.within(end, name.first()) && page.isA("beats", end);
        boolean beaten = page.within(name.first() - 1, name.first()) && page.isA("beats", name.first() - 1);
        return lore.gazetteer().isFree(name.same()) && (scores || beats || beaten);
    }

    /** Tells whether no noun follows, to which {@code the} could belong. */
    static boolean isClosed(Page page, int i, int start) {
        return !page.within(i, start) || !page.isWord(i) && !page.key(i).equals("-") || page.isA("no-noun", i);
    }
}

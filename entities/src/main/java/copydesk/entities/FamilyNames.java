package copydesk.entities;

import copydesk.text.EntityType;

/** Votes for persons where the last word of what was taken for a place is elsewhere the name of a person: {@code Mrs Ilieva}. */
final class FamilyNames {
    private static final double BORNE = 3;
    private static final double SURE = 2;

    private final Page page;
    private final Gazetteer gazetteer;
    private final Claims names;
    private final Ballots ballots;

    FamilyNames(Page page, Gazetteer gazetteer, Claims names, Ballots ballots) {
        this.page = page;
        this.gazetteer = gazetteer;
        this.names = names;
        this.ballots = ballots;
    }

    void vote() {
        for (Found name : names.all()) {
            String last = name.same().substring(name.same().lastIndexOf(' ') + 1);
            boolean person = ballots.type(name.same()) == EntityType.LOCATION
                    && name.length() == 2
                    && ballots.weight(last, EntityType.PERSON) > SURE + ballots.weight(last, EntityType.LOCATION)
                    && gazetteer.isFree(name.same())
                    && !page.words().is("place-head", last)
                    && !page.isA("place-lead", name.first())
                    && !page.isA("direction", name.first());
            if (person) {
                ballots.vote(name.same(), EntityType.PERSON, BORNE, name.first());
            }
        }
    }
}

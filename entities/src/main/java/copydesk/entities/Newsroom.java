package copydesk.entities;

import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way of one document through the news layer, step by step. */
final class Newsroom {
    private static final double ALIAS = 6;

    private final Lore lore;
    private final Page page;
    private final Recase recase;
    private final Claims taken;
    private final Links links = new Links();

    Newsroom(Document document, Lore lore) {
        this.lore = lore;
        page = new Page(document, lore.words());
        recase = Recase.of(page, lore.gazetteer());
        taken = new Claims(page.size());
    }

    Entities entities(EntityEngine engine) {
        Events.find(page, recase, lore.gazetteer(), taken);
        Money.find(page, taken);
        Dates.find(page, taken);
        lore.equipment().find(page, taken);
        new Designators(page, taken).find();
        lore.equipment().findParts(page, taken);
        lore.equipment().findNamed(page, lore.gazetteer(), taken);
        new Posts(page, taken).find();
        new Officeholders(page, lore.gazetteer(), taken).find();
        Candidates candidates = new Candidates(page, recase, lore, taken);
        candidates.gather(engine);
        Claims claims = new Sweep(page, recase, lore, candidates).over(taken);
        List<AliasPhrases.Alias> aliases = new ArrayList<>(AliasPhrases.of(page, claims));
        aliases.addAll(Acronyms.of(page, claims));
        aliases.addAll(Tickers.of(page, claims));
        aliases.addAll(Leftovers.of(page, lore.gazetteer(), claims));
        boolean proposed = false;
        for (AliasPhrases.Alias alias : aliases) {
            proposed |= propose(alias, claims, candidates);
        }
        claims = proposed ? new Sweep(page, recase, lore, candidates).over(taken) : claims;
        link(claims, aliases);
        return new Cast(page, claims, links).entities();
    }

    /** Makes the words of an alias a name of the same type; tells whether they were none. */
    private boolean propose(AliasPhrases.Alias alias, Claims claims, Candidates candidates) {
        Found known = claims.at(alias.first());
        boolean whole = known != null && known.first() == alias.first() && known.end() == alias.end();
        if (whole && known != null && known.type() == alias.name().type()) {
            return false;
        }
        for (int i = alias.first(); i < alias.end(); i++) {
            Found there = candidates.names().at(i);
            if (there != null && (there.first() < alias.first() || there.end() > alias.end())) {
                return false;
            }
        }
        for (int i = alias.first(); i < alias.end(); i++) {
            Found there = candidates.names().at(i);
            if (there != null) {
                candidates.names().remove(there);
            }
        }
        EntityType type = alias.name().type();
        Found found = new Found(alias.first(), alias.end(), type, page.key(alias.first(), alias.end()));
        return candidates.add(found, type, ALIAS);
    }

    private void link(Claims claims, List<AliasPhrases.Alias> aliases) {
        Map<String, List<Found>> places = new LinkedHashMap<>();
        claims.all()
                .forEach(found -> places.computeIfAbsent(found.same(), key -> new ArrayList<>())
                        .add(found));
        for (AliasPhrases.Alias alias : aliases) {
            Found name = claims.at(alias.name().first());
            Found other = claims.at(alias.first());
            if (name != null && other != null && other.type() == name.type() && other.first() == alias.first()) {
                links.add(other.same(), name.same(), alias.reason(), alias.kind());
            }
        }
        List<Node> persons = new ArrayList<>();
        List<Node> organizations = new ArrayList<>();
        List<Node> locations = new ArrayList<>();
        List<Node> equipment = new ArrayList<>();
        List<Node> events = new ArrayList<>();
        places.forEach((same, found) -> {
            Node node = new Node(same, found.get(0).type(), words(found), found);
            if (node.words().isEmpty()) {
                return;
            }
            switch (node.type()) {
                case PERSON -> persons.add(node);
                case ORGANIZATION, FACILITY -> organizations.add(node);
                case LOCATION -> locations.add(node);
                case EQUIPMENT -> equipment.add(node);
                case EVENT -> events.add(node);
                case NORP, MONEY, DATE -> {}
            }
        });
        PersonLinks bearers = new PersonLinks(page, links, persons);
        bearers.link();
        new NameLinks(lore.words(), links, organizations).link();
        new NameLinks(lore.words(), links, locations).link();
        new NameLinks(lore.words(), links, equipment).link();
        new NameLinks(lore.words(), links, events).link();
        bearers.shared().forEach((place, same) -> {
            claims.remove(place);
            claims.add(new Found(place.first(), place.end(), place.type(), same));
        });
        new HeadWords(page, lore.gazetteer(), claims, links).find();
    }

    /** The folded words of the longest form. */
    private List<String> words(List<Found> places) {
        Found longest = places.get(0);
        for (Found place : places) {
            longest = place.length() > longest.length() ? place : longest;
        }
        List<String> words = new ArrayList<>();
        for (int i = longest.first(); i < longest.end(); i++) {
            if (page.isWord(i) && !page.key(i).isEmpty()) {
                words.add(page.key(i));
            }
        }
        return words;
    }
}

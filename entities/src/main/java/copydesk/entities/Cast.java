package copydesk.entities;

import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes entities of names that are one. */
final class Cast {
    private final Page page;
    private final Claims claims;
    private final Links links;
    private final Roles roles;

    Cast(Page page, Claims claims, Links links) {
        this.page = page;
        this.claims = claims;
        this.links = links;
        roles = new Roles(page, claims);
    }

    Entities entities() {
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        for (Found found : claims.all()) {
            groups.computeIfAbsent(links.root(found.same()), key -> new ArrayList<>())
                    .add(found);
        }
        List<Entity> entities = new ArrayList<>();
        for (List<Found> group : groups.values()) {
            entities.add(entity("e" + (entities.size() + 1), group));
        }
        return Entities.of(entities);
    }

    private Entity entity(String id, List<Found> places) {
        Found fullest = fullest(places);
        String name = page.text(fullest.first(), fullest.end());
        List<Mention> mentions = new ArrayList<>();
        Map<String, String> aliases = new LinkedHashMap<>();
        Map<String, String> told = new LinkedHashMap<>();
        for (Found place : places) {
            String form = page.text(place.first(), place.end());
            Span span = page.document().normalized().toOriginal(page.span(place.first(), place.end()));
            Form seen = form(place, form, fullest, name);
            mentions.add(
                    new Mention(span, page.document().quote(span), seen.kind(), page.isBoilerplate(place.first())));
            if (!form.equals(name)) {
                aliases.putIfAbsent(form, seen.reason());
            }
            roles.of(place).forEach(role -> told.putIfAbsent(Fold.of(role), role));
        }
        List<Entity.Alias> forms = new ArrayList<>();
        aliases.forEach((form, reason) -> forms.add(new Entity.Alias(form, reason)));
        return new Entity(id, fullest.type(), name, distinct(told), mentions, forms);
    }

    /** Drops a role that is the end of a longer one. */
    private static List<String> distinct(Map<String, String> told) {
        Collection<String> keys = told.keySet();
        List<String> roles = new ArrayList<>();
        told.forEach((key, role) -> {
            boolean part = keys.stream().anyMatch(other -> other.endsWith(" " + key));
            if (!part) {
                roles.add(role);
            }
        });
        return roles;
    }

    private record Form(Mention.Kind kind, String reason) {}

    private Form form(Found place, String form, Found fullest, String name) {
        if (form.equals(name)) {
            return new Form(Mention.Kind.NAME, "");
        }
        if (page.key(place.first(), place.end()).equals(page.key(fullest.first(), fullest.end()))) {
            return new Form(Mention.Kind.VARIANT, "case or accents");
        }
        Links.Reason reason = links.reason(place.same());
        if (reason.kind() != Mention.Kind.NAME) {
            return new Form(reason.kind(), reason.text());
        }
        if (place.type() == EntityType.DATE
                || place.type() == EntityType.MONEY
                || place.type() == EntityType.NORP
                || place.type() == EntityType.EQUIPMENT) {
            return new Form(Mention.Kind.VARIANT, "the same in other words");
        }
        if (isAcronym(form) && !isAcronym(name)) {
            return new Form(Mention.Kind.ACRONYM, "known initials");
        }
        boolean part = words(fullest).containsAll(words(place));
        return part ? new Form(Mention.Kind.SHORT, "part of the name") : new Form(Mention.Kind.ALIAS, "known form");
    }

    private static boolean isAcronym(String form) {
        return form.length() < 8
                && form.length() > 1
                && form.chars().noneMatch(Character::isLowerCase)
                && form.indexOf(' ') < 0;
    }

    private Set<String> words(Found place) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = place.first(); i < place.end(); i++) {
            words.add(page.key(i));
        }
        return words;
    }

    /** The longest form that is no alias; of equally long ones the most frequent, then the first. */
    private Found fullest(List<Found> places) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        places.forEach(place -> counts.merge(page.text(place.first(), place.end()), 1, Integer::sum));
        Comparator<Found> byRank = Comparator.comparing((Found place) -> rank(place.same()))
                .thenComparing(place -> isAcronym(page.text(place.first(), place.end())) ? 1 : 0)
                .thenComparing(place -> -place.length())
                .thenComparing(place -> isPlain(place) ? 0 : 1)
                .thenComparing(place -> -counts.getOrDefault(page.text(place.first(), place.end()), 0));
        Found best = places.get(0);
        for (Found place : places) {
            if (byRank.compare(place, best) < 0) {
                best = place;
            }
        }
        return best;
    }

    private int rank(String same) {
        return switch (links.reason(same).kind()) {
            case ALIAS, ACRONYM, DESCRIPTOR -> 2;
            case VARIANT -> 1;
            case NAME, SHORT -> 0;
        };
    }

    private boolean isPlain(Found place) {
        return page.manner(place.first()) != Page.Manner.SHOUT;
    }
}

package copydesk.entities;

import copydesk.text.EntityType;
import copydesk.text.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds initials of an organization that the text spells out elsewhere: {@code the PDA} for {@code People's Democratic Alliance}. */
final class Acronyms {
    private final Page page;
    private final Claims claims;
    private final Map<String, Found> names = new HashMap<>();

    private Acronyms(Page page, Claims claims) {
        this.page = page;
        this.claims = claims;
    }

    static List<AliasPhrases.Alias> of(Page page, Claims claims) {
        return new Acronyms(page, claims).find();
    }

    private List<AliasPhrases.Alias> find() {
        for (Found name : claims.all()) {
            if (name.type() == EntityType.ORGANIZATION && name.length() >= Shapes.FEWEST_INITIALS) {
                String initials = initials(name);
                if (initials.length() >= Shapes.FEWEST_INITIALS) {
                    names.putIfAbsent(initials, name);
                }
            }
        }
        List<AliasPhrases.Alias> found = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Found name = Shapes.isInitials(page, i) && !page.isGlued(i) ? names.get(page.key(i)) : null;
            Found there = claims.at(i);
            boolean open = there == null || there.type() != EntityType.ORGANIZATION && there.length() == 1;
            if (name != null && open) {
                found.add(new AliasPhrases.Alias(name, i, i + 1, "initials", Mention.Kind.ACRONYM));
            }
        }
        for (Found there : claims.all()) {
            Found name = there.type() == EntityType.ORGANIZATION ? names.get(dotted(there)) : null;
            if (name != null && !name.equals(there)) {
                found.add(new AliasPhrases.Alias(name, there.first(), there.end(), "initials", Mention.Kind.ACRONYM));
            }
        }
        return found;
    }

    /** Returns the letters of {@code P.D.A.}; nothing where other words stand in the name. */
    private String dotted(Found name) {
        StringBuilder letters = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            if (page.isWord(i)) {
                letters.append(page.length(i) == 1 ? page.key(i) : "  ");
            }
        }
        return letters.toString();
    }

    private String initials(Found name) {
        StringBuilder out = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            if (page.isWord(i) && !page.isA("joiner", i) && !page.key(i).isEmpty()) {
                out.append(page.key(i).charAt(0));
            }
        }
        return out.toString();
    }
}

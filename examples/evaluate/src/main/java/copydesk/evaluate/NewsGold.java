package copydesk.evaluate;

import copydesk.text.EntityType;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A news text with the marks of a reader who did not know the library.
 *
 * @param name the text's name
 * @param half {@code dev} or {@code held}: rules are made on one half and judged on the other
 * @param text the text without its marks
 * @param names the names in it
 * @param quotes the quotations in it
 * @param roles the roles of persons in it, in the words of the text
 */
record NewsGold(String name, String half, String text, List<Name> names, List<Said> quotes, List<Role> roles) {
    /** A place of a name; names with one id mean one thing. */
    record Name(Span span, EntityType type, String id) {}

    /** A quotation; nobody is known to speak if the id of the speaker is empty. */
    record Said(Span span, Quotation.Form form, String speaker) {}

    /** A role of the one with this id. */
    record Role(Span span, String id) {}

    NewsGold {
        names = List.copyOf(names);
        quotes = List.copyOf(quotes);
        roles = List.copyOf(roles);
    }

    /** Returns the places of each thing by its id, in the order of the text. */
    Map<String, List<Name>> entities() {
        Map<String, List<Name>> entities = new LinkedHashMap<>();
        names.forEach(
                one -> entities.computeIfAbsent(one.id, id -> new ArrayList<>()).add(one));
        return entities;
    }
}

package copydesk.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page tells machines in JSON-LD, in the terms of schema.org. */
final class LinkedData {
    /** Holds further things that are about something else, such as the breadcrumbs or the reviews. */
    private static final Set<String> OF_THINGS = Set.of("@graph", "mainentity", "mainentityofpage", "itemlistelement");

    private static final List<String> BODIES = List.of("articlebody", "reviewbody");

    private final List<Map<String, Object>> things = new ArrayList<>();
    private String body = "";
    private @Nullable Element bodyHolder;

    private LinkedData() {}

    static LinkedData of(PageFacts page) {
        LinkedData data = new LinkedData();
        page.data().forEach(data::read);
        return data;
    }

    private void read(Element script) {
        int before = things.size();
        Json.read(script.data()).ifPresent(this::collect);
        for (Map<String, Object> thing : things.subList(before, things.size())) {
            for (String name : BODIES) {
                for (String text : texts(thing.get(name))) {
                    bodyHolder = text.length() > body.length() ? script : bodyHolder;
                    body = text.length() > body.length() ? text : body;
                }
            }
        }
    }

    private void collect(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> thing = new LinkedHashMap<>();
            map.forEach((key, one) -> {
                String name = key.toString().toLowerCase(Locale.ROOT);
                thing.put(name, one);
                if (OF_THINGS.contains(name)) {
                    collect(one);
                }
            });
            things.add(thing);
        }
    }

    /** Returns the types of all things, in lower case. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (Map<String, Object> thing : things) {
            types.addAll(types(thing));
        }
        return types;
    }

    private static List<String> types(Map<String, Object> thing) {
        return texts(thing.get("@type")).stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns the body of the article or review, as plain text; empty if the page does not tell it. */
    String body() {
        return plain(body);
    }

    /** Returns the script that tells the body, or null. */
    @Nullable
    Element bodyHolder() {
        return bodyHolder;
    }

    /** Returns the descriptions of the things that are sold or shown, as plain text. */
    String descriptions() {
        StringBuilder out = new StringBuilder();
        for (Map<String, Object> thing : things) {
            texts(thing.get("description")).forEach(text -> out.append(text).append('\n'));
        }
        return plain(out.toString());
    }

    private static String plain(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text
                : Jsoup.parseBodyFragment(text).body().wholeText();
    }

    /** Returns the first text of this name that belongs to a thing of one of these types. */
    Optional<String> first(Set<String> wanted, String name) {
        return all(wanted, name).stream().findFirst();
    }

    /** Returns all texts of this name that belong to things of one of these types; of things, their names. */
    List<String> all(Set<String> wanted, String name) {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> thing : things) {
            if (types(thing).stream().anyMatch(wanted::contains)) {
                found.addAll(texts(thing.get(name)));
            }
        }
        return found;
    }

    /** The texts of a value: itself, those of a list, or the names of things. */
    private static List<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().flatMap(one -> texts(one).stream()).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Object name = map.containsKey("name") ? map.get("name") : map.get("@value");
            return texts(name);
        }
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() ? List.of() : List.of(text);
    }
}

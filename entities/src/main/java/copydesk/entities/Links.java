package copydesk.entities;

import copydesk.text.Mention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which names are one, and why: sets of names that grow together. Not thread-safe. */
final class Links {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Reason> reasons = new LinkedHashMap<>();

    /** Why a name stands for another one, in a few words, and what kind of form that makes it. */
    record Reason(String text, Mention.Kind kind) {}

    /** Returns the name that stands for all that are one with this one. */
    String root(String name) {
        String root = name;
        for (String parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        String at = name;
        while (!at.equals(root)) {
            String next = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = next;
        }
        return root;
    }

    /** Makes {@code form} one with {@code name}. */
    void add(String form, String name, String reason, Mention.Kind kind) {
        String a = root(form);
        String b = root(name);
        if (!a.equals(b)) {
            parents.put(a, b);
        }
        reasons.putIfAbsent(form, new Reason(reason, kind));
    }

    boolean isOne(String a, String b) {
        return root(a).equals(root(b));
    }

    /** Returns why the form was linked; the kind {@link Mention.Kind#NAME} where it was not. */
    Reason reason(String form) {
        return reasons.getOrDefault(form, new Reason("", Mention.Kind.NAME));
    }
}

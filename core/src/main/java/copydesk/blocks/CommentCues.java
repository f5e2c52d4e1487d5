package copydesk.blocks;

import copydesk.lexicon.Table;
import copydesk.text.Element;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the elements of comments and posts are called, as {@code comment-cues.tsv} has it. */
final class CommentCues {
    /** What an element is. */
    enum Role {
        /** One comment or post as a whole. */
        ITEM,
        /** Who wrote it. */
        AUTHOR,
        /** When. */
        TIME
    }

    private final Map<String, Role> roles = new HashMap<>();

    CommentCues() {
        for (Table.Row row : Table.resource(CommentCues.class, "comment-cues.tsv")) {
            roles.put(row.required("word"), row.constant("role", Role.class));
        }
    }

    /** Returns the innermost element of a comment or post around a line, or null. */
    @Nullable
    Element item(Element element) {
        return nearest(element, Role.ITEM, null);
    }

    /** Tells whether an element, or one around it within an item, has a role. */
    boolean isIn(Element element, Role role, Element item) {
        return nearest(element, role, item) != null;
    }

    private @Nullable Element nearest(Element element, Role role, @Nullable Element outside) {
        Element at = element;
        while (at != null && !at.equals(outside) && !has(at, role)) {
            at = at.parent();
        }
        return at == null || at.equals(outside) ? null : at;
    }

    private boolean has(Element element, Role role) {
        if (roles.get("<" + element.name() + ">") == role) {
            return true;
        }
        for (String token : element.tokens()) {
            if (roles.get(token) == role || roles.get(numbered(token)) == role) {
                return true;
            }
        }
        return false;
    }

    /** Returns {@code comment#} for {@code comment-17}; an empty String for a token without a number at its end. */
    private static String numbered(String token) {
        int end = token.length();
        while (end > 0 && token.charAt(end - 1) >= '0' && token.charAt(end - 1) <= '9') {
            end--;
        }
        if (end == token.length()) {
            return "";
        }
        boolean parted = end > 0 && (token.charAt(end - 1) == '-' || token.charAt(end - 1) == '_');
        return token.substring(0, parted ? end - 1 : end) + "#";
    }
}

package copydesk.text;

import java.util.List;

/**
 * One person, organization, place or thing of a document under all its names.
 *
 * @param id unique in its document
 * @param type what it is
 * @param name the fullest form in the text
 * @param roles what it is said to be, such as "Interior Minister"
 * @param mentions where it stands, in the order of the text
 * @param aliases why forms other than the name are counted as the same
 */
public record Entity(
        String id, EntityType type, String name, List<String> roles, List<Mention> mentions, List<Alias> aliases) {
    /** Copies the lists. */
    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        aliases = List.copyOf(aliases);
    }

    /**
     * A further form of a name.
     *
     * @param form the form as written
     * @param reason why it names the same, in a few words
     */
    public record Alias(String form, String reason) {}

    @Override
    public String toString() {
        String first = mentions.isEmpty() ? "" : " " + mentions.get(0).span();
        String more = mentions.size() > 1 ? " x" + mentions.size() : "";
        return type + " " + Rows.quoted(name, 40) + first + more + (roles.isEmpty() ? "" : " " + roles);
    }
}

package copydesk.bias;

import java.util.Optional;

/**
 * The actor at whom a loaded term aims.
 *
 * @param id the entity's id where entities were handed in
 * @param name the entity's name, or the fullest form in the text
 */
public record Target(Optional<String> id, String name) {
    /** Returns the id, or the name where there is none. */
    public String key() {
        return id.orElse(name);
    }

    @Override
    public String toString() {
        return name;
    }
}

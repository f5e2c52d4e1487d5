package copydesk.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been found so far, word by word; no word belongs to two. Not thread-safe. */
final class Claims {
    private final @Nullable Found[] owners;

    Claims(int size) {
        owners = new Found[size];
    }

    /** Claims the words, unless one is taken. */
    boolean add(Found found) {
        if (!isFree(found.first(), found.end())) {
            return false;
        }
        for (int i = found.first(); i < found.end(); i++) {
            owners[i] = found;
        }
        return true;
    }

    boolean isFree(int first, int end) {
        for (int i = first; i < end; i++) {
            if (owners[i] != null) {
                return false;
            }
        }
        return true;
    }

    boolean isFree(int i) {
        return owners[i] == null;
    }

    /** Returns what the word belongs to. */
    @Nullable
    Found at(int i) {
        return i >= 0 && i < owners.length ? owners[i] : null;
    }

    void remove(Found found) {
        for (int i = found.first(); i < found.end(); i++) {
            owners[i] = null;
        }
    }

    /** Returns all in the order of the text. */
    List<Found> all() {
        List<Found> all = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < owners.length; i = end) {
            Found owner = owners[i];
            end = i + 1;
            if (owner != null) {
                all.add(owner);
                end = owner.end();
            }
        }
        return all;
    }
}

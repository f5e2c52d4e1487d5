package copydesk.entities;

import copydesk.text.EntityType;

/**
 * A name, date, sum or thing seen at one place.
 *
 * @param first its first word
 * @param end behind its last word
 * @param type what it is
 * @param same what is the same under all its forms; the folded form where nothing is known
 */
record Found(int first, int end, EntityType type, String same) {
    Found {
        if (end <= first) {
            throw new IllegalArgumentException("words [" + first + ", " + end + ") are none");
        }
    }

    int length() {
        return end - first;
    }
}

package copydesk.normalize;

import java.util.Arrays;

/** Places in a text, in order. */
final class Places {
    /** No places; none is ever added. */
    static final Places NONE = new Places();

    private int[] places = {};
    private int size;

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.max(8, size * 2));
        }
        places[size] = place;
        size++;
    }

    int get(int i) {
        return places[i];
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }
}

package copydesk.normalize;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The suspected characters of a text, in order, for each stage. */
final class Suspicions {
    private final @Nullable Places[] ofStage = new Places[Watch.STAGES.size()];

    /** Notes that a stage suspects a place, behind those that it suspected so far. */
    void add(int stage, int place) {
        Places places = ofStage[stage];
        if (places == null) {
            places = new Places();
            ofStage[stage] = places;
        }
        places.add(place);
    }

    /** Returns the places that a stage suspects. */
    Places of(int stage) {
        Places places = ofStage[stage];
        return places == null ? Places.NONE : places;
    }

    /** Starts to read those of all stages from the first on. */
    Reader read() {
        return new Reader(0, ofStage.length);
    }

    /** Starts to read those of the stages from the first to before the second. */
    Reader read(int firstStage, int endStage) {
        return new Reader(firstStage, endStage);
    }

    boolean isEmpty() {
        return !isAny(0, ofStage.length);
    }

    /** Tells whether a stage from the first to before the second suspects anything. */
    boolean isAny(int firstStage, int endStage) {
        for (int k = firstStage; k < endStage; k++) {
            if (!of(k).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Reads all places, stretch by stretch. */
    final class Reader {
        /** The stages that suspect anything, and how many of their places were read. */
        private final int[] stages;

        private final int[] cursors;

        private Reader(int firstStage, int endStage) {
            int[] found = new int[endStage - firstStage];
            int size = 0;
            for (int k = firstStage; k < endStage; k++) {
                if (ofStage[k] != null) {
                    found[size] = k;
                    size++;
                }
            }
            this.stages = Arrays.copyOf(found, size);
            this.cursors = new int[size];
        }

        /** Hands on those before {@code end}, moved by {@code shift}. */
        void copy(int end, int shift, Suspicions to) {
            for (int n = 0; n < stages.length; n++) {
                Places places = of(stages[n]);
                int i = cursors[n];
                while (i < places.size() && places.get(i) < end) {
                    to.add(stages[n], places.get(i) + shift);
                    i++;
                }
                cursors[n] = i;
            }
        }

        /** Passes over those before {@code end}. */
        void skip(int end) {
            for (int n = 0; n < stages.length; n++) {
                Places places = of(stages[n]);
                while (cursors[n] < places.size() && places.get(cursors[n]) < end) {
                    cursors[n]++;
                }
            }
        }
    }
}

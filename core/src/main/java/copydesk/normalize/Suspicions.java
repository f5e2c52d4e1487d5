package copydesk.normalize;

/** The suspected characters of a text, in order, for each stage. */
final class Suspicions {
    private final Places[] ofStage = new Places[Watch.STAGES.size()];

    Suspicions() {
        for (int k = 0; k < ofStage.length; k++) {
            ofStage[k] = new Places();
        }
    }

    /** Returns the places that a stage suspects. */
    Places of(int stage) {
        return ofStage[stage];
    }

    boolean isEmpty() {
        for (Places places : ofStage) {
            if (!places.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Starts to read them from the first on. */
    Reader read() {
        return new Reader();
    }

    /** Reads all places, stretch by stretch. */
    final class Reader {
        private final int[] cursors = new int[ofStage.length];

        /** Hands on those before {@code end}, moved by {@code shift}. */
        void copy(int end, int shift, Suspicions to) {
            for (int k = 0; k < ofStage.length; k++) {
                Places places = ofStage[k];
                while (cursors[k] < places.size() && places.get(cursors[k]) < end) {
                    to.ofStage[k].add(places.get(cursors[k]) + shift);
                    cursors[k]++;
                }
            }
        }

        /** Passes over those before {@code end}. */
        void skip(int end) {
            for (int k = 0; k < ofStage.length; k++) {
                while (cursors[k] < ofStage[k].size() && ofStage[k].get(cursors[k]) < end) {
                    cursors[k]++;
                }
            }
        }
    }
}

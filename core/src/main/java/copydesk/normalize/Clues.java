package copydesk.normalize;

/** The clues of all stages as two tables, so that two neighbours are judged by two looks. */
final class Clues {
    /** For each character a bit for each clue that it can be the first of, and the second of. */
    private static final long[] FIRST = new long[0x10000];

    private static final long[] SECOND = new long[0x10000];

    /** For each stage the bits of its clues. */
    private static final long[] OF_STAGE = new long[Watch.STAGES.size()];

    /** For each bit its stage. */
    private static final byte[] STAGE = new byte[Long.SIZE];

    static {
        int bits = 0;
        for (int k = 0; k < OF_STAGE.length; k++) {
            for (Clue clue : Watch.STAGES.get(k).clues()) {
                put(clue, 1L << bits);
                OF_STAGE[k] |= 1L << bits;
                STAGE[bits] = (byte) k;
                bits++;
            }
        }
    }

    private final long wanted;

    /** Watches out for the clues of stages, by their bits. */
    Clues(int stages) {
        long wanted = 0;
        for (int k = 0; k < OF_STAGE.length; k++) {
            wanted |= (stages & 1 << k) != 0 ? OF_STAGE[k] : 0;
        }
        this.wanted = wanted;
    }

    private static void put(Clue clue, long bit) {
        for (int c = 0; c < FIRST.length; c++) {
            FIRST[c] |= clue.first().holds((char) c) ? bit : 0;
            SECOND[c] |= clue.second().holds((char) c) ? bit : 0;
        }
    }

    /** Returns the first place from {@code from} that is a clue with the character before it, or {@code to}. */
    int next(char[] chars, int from, int to) {
        long before = FIRST[chars[from - 1]];
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if ((SECOND[c] & before & wanted) != 0) {
                return i;
            }
            before = FIRST[c];
        }
        return to;
    }

    /** Returns a bit for each stage that two neighbours are a clue for. */
    int stages(char first, char second) {
        int stages = 0;
        for (long left = FIRST[first] & SECOND[second] & wanted; left != 0; left &= left - 1) {
            stages |= 1 << STAGE[Long.numberOfTrailingZeros(left)];
        }
        return stages;
    }
}

package copydesk.entities.corenlp;

/**
 * A string by its hash: the hashes of two pieces give that of the two joined, so that the long string is never made. The hash
 * is a polynomial of the UTF-16 units modulo 2<sup>64</sup>.
 *
 * @param hash the hash
 * @param shift what the hash of a piece is multiplied by when this one follows it
 */
record Piece(long hash, long shift) {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    static Piece of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static Piece of(CharSequence text, int start, int end) {
        long hash = 0;
        long shift = 1;
        for (int i = start; i < end; i++) {
            hash = hash * BASE + text.charAt(i) + 1;
            shift *= BASE;
        }
        return new Piece(hash, shift);
    }

    Piece then(Piece next) {
        return new Piece(hash * next.shift + next.hash, shift * next.shift);
    }
}

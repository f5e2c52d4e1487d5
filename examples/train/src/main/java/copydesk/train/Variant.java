package copydesk.train;

/** Other forms in which the same page may come. */
enum Variant {
    /** Paragraphs are broken at a column and parted by blank lines. */
    WRAPPED {
        @Override
        String of(String text) {
            StringBuilder out = new StringBuilder(text.length() * 11 / 10);
            for (String line : text.lines().toList()) {
                int column = 0;
                for (String word : line.split(" ", -1)) {
                    boolean full = column > 0 && column + word.length() > COLUMN;
                    out.append(full ? "\n" : column > 0 ? " " : "").append(word);
                    column = full ? word.length() : column + 1 + word.length();
                }
                out.append("\n\n");
            }
            return out.toString();
        }
    },
    /** The page ends after its first two thirds. */
    TRUNCATED {
        @Override
        String of(String text) {
            return text.substring(0, text.length() * 2 / 3);
        }
    };

    private static final int COLUMN = 78;

    abstract String of(String text);
}

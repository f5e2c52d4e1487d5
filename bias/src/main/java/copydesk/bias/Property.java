package copydesk.bias;

import copydesk.lexicon.Tokens;

/** What a phrase itself can be: a condition that a row writes as {@code .start}. */
enum Property implements Conditions.Condition {
    START {
        @Override
        public boolean holds(Line line, int first, int end) {
            return first == line.start(first);
        }
    },
    END {
        @Override
        public boolean holds(Line line, int first, int end) {
            int stop = line.end(end - 1);
            return end == stop || end == stop - 1 && line.isStop(end);
        }
    },
    CAP {
        @Override
        public boolean holds(Line line, int first, int end) {
            return line.isCapitalized(first) && first != line.start(first) && !line.isTitleCase();
        }
    },
    QUOTED {
        @Override
        public boolean holds(Line line, int first, int end) {
            return line.isQuoted(first);
        }
    };

    /**
     * Returns the property of a cell.
     *
     * @throws IllegalArgumentException with the cell if there is none
     */
    static Property of(String cell) {
        return switch (Tokens.fold(cell)) {
            case ".start" -> START;
            case ".end" -> END;
            case ".cap" -> CAP;
            case ".quoted" -> QUOTED;
            default ->
                throw new IllegalArgumentException("condition \"" + cell + "\" is not .start, .end, .cap or .quoted");
        };
    }
}

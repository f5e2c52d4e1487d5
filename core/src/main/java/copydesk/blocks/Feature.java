package copydesk.blocks;

/** What can be counted on one line alone. The order is that of the model's columns. */
enum Feature {
    WORDS(Clue.LENGTH),
    CHARACTERS(Clue.LENGTH),
    CAPITALIZED(Clue.SHAPE),
    NUMBERS(Clue.SHAPE),
    FUNCTION_WORDS(Clue.WORDING),
    CLOSED(Clue.SHAPE),
    COLON(Clue.SHAPE),
    COMMAS(Clue.SHAPE),
    SENTENCES(Clue.SHAPE),
    STARTS_LOW(Clue.SHAPE),
    ITEM(Clue.SHAPE),
    DATE_ALONE(Clue.DATE),
    HAS_DATE(Clue.DATE),
    TRAIL_SIGNS(Clue.SHAPE),
    ADDRESS(Clue.SHAPE),
    MONEY(Clue.SHAPE),
    QUOTES(Clue.SHAPE),
    CODE_SIGNS(Clue.SHAPE),
    BRACKETS(Clue.SHAPE),
    ALL_CAPITALS(Clue.SHAPE),
    RULE_KIND(Clue.PHRASE),
    RULE_WEIGHT(Clue.PHRASE),
    ODDS(Clue.WORDING),
    ODDS_MEAN(Clue.WORDING),
    ODDS_MOST(Clue.WORDING),
    ODDS_LEAST(Clue.WORDING),
    LINE_ODDS(Clue.WORDING),
    PROSE(Clue.SHAPE),
    TITLE_SHARE(Clue.TITLE),
    COMMENT_MARK(Clue.PHRASE),
    COPIES(Clue.REPEAT),
    COPY_BEFORE(Clue.REPEAT),
    GAP_BEFORE(Clue.SHAPE),
    GAP_AFTER(Clue.SHAPE);

    static final int COUNT = values().length;

    private final Clue clue;

    Feature(Clue clue) {
        this.clue = clue;
    }

    /** Returns the column in which it stands. */
    int column() {
        return ordinal();
    }

    Clue clue() {
        return clue;
    }
}

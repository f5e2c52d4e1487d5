package copydesk.blocks;

/** What can be counted on one line alone. */
enum Feature {
    WORDS,
    CHARACTERS,
    CAPITALIZED,
    NUMBERS,
    FUNCTION_WORDS,
    CLOSED,
    COLON,
    COMMAS,
    SENTENCES,
    STARTS_LOW,
    ITEM,
    DATE_ALONE,
    HAS_DATE,
    TRAIL_SIGNS,
    ADDRESS,
    MONEY,
    QUOTES,
    CODE_SIGNS,
    BRACKETS,
    ALL_CAPITALS,
    RULE_KIND,
    RULE_WEIGHT,
    ODDS,
    ODDS_MEAN,
    ODDS_MOST,
    ODDS_LEAST,
    LINE_ODDS,
    PROSE,
    TITLE_SHARE,
    COMMENT_MARK,
    COPIES,
    COPY_BEFORE,
    GAP_BEFORE,
    GAP_AFTER;

    static final int COUNT = values().length;
}

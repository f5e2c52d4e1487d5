package copydesk.seeds;

/** What an article of a corpus may be used for. */
public enum Part {
    /** Rules, thresholds and models may be made on it. */
    DEV,
    /** Only for judging: nobody tunes on it. */
    HELD_OUT
}

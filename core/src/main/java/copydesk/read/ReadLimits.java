package copydesk.read;

import java.time.Duration;

/**
 * What a reader of pages from strangers may bound. Reading is linear in the length of a page, elements nested deeper than
 * 512 are read as if they stood beside each other, and nothing is fetched or run, so a bound is needed only where memory or
 * patience is short.
 *
 * @param characters the most characters a page may have
 * @param time the longest that the walk through a page may take
 */
public record ReadLimits(int characters, Duration time) {
    private static final ReadLimits NONE = new ReadLimits(Integer.MAX_VALUE, Duration.ofDays(365));

    /** Checks the bounds. */
    public ReadLimits {
        if (characters <= 0) {
            throw new IllegalArgumentException("a limit of " + characters + " characters lets no page through");
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a limit of " + time + " lets no page through");
        }
    }

    /** Returns limits that no page meets. */
    public static ReadLimits none() {
        return NONE;
    }

    /**
     * Checks the length of a text.
     *
     * @throws IllegalArgumentException if it is too long
     */
    public void check(String text) {
        if (text.length() > characters) {
            throw new IllegalArgumentException(
                    "the page has " + text.length() + " characters, more than the limit of " + characters);
        }
    }

    /**
     * Checks the time that was taken.
     *
     * @param since the value of {@link System#nanoTime} at the start
     * @throws IllegalArgumentException if it is too much
     */
    void checkTime(long since) {
        Duration taken = Duration.ofNanos(System.nanoTime() - since);
        if (taken.compareTo(time) > 0) {
            throw new IllegalArgumentException(
                    "reading the page took " + taken.toMillis() + " ms, more than the limit of " + time.toMillis());
        }
    }
}

package copydesk.bias;

import java.util.Locale;

/**
 * One of the articles of a comparison.
 *
 * @param name the outlet, or the title, or "article" and a number
 * @param report what loads it
 */
public record Article(String name, BiasReport report) {
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s  author %.2f, quoted %.2f, all %.2f (%s)",
                name,
                report.authorScore(),
                report.quotedScore(),
                report.score(),
                report.interval());
    }
}

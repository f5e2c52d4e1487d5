package copydesk.blocks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a page hold its story: the run of lines with the most prose in it after what stands between is paid
 * for.
 *
 * @param first index of the first line of prose in the story
 * @param end index behind its last line; equal to {@code first} where a page has no prose
 */
record Story(int first, int end) {
    private static final int MOST_FOR_A_LINE = 60;

    static Story of(List<Line> lines, List<PhraseRules.@Nullable Rule> rules, int limit) {
        double best = 0;
        Story story = new Story(0, 0);
        double sum = 0;
        int start = 0;
        for (int i = 0; i < limit; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += worth(lines.get(i), rules.get(i));
            if (sum > best) {
                best = sum;
                story = new Story(start, i + 1);
            }
        }
        return story.withLead(lines, rules);
    }

    /** A line that ends in a colon leads in the one behind it. */
    private Story withLead(List<Line> lines, List<PhraseRules.@Nullable Rule> rules) {
        boolean lead = first > 0
                && end > first
                && rules.get(first - 1) == null
                && lines.get(first - 1).endsIn(':');
        return lead ? new Story(first - 1, end) : this;
    }

    private static double worth(Line line, PhraseRules.@Nullable Rule rule) {
        if (rule != null && rule.kind().isBoilerplate()) {
            return -8;
        }
        if (line.isProse()) {
            return Math.min(line.words(), MOST_FOR_A_LINE);
        }
        if (line.isClosed() && line.words() >= 3) {
            return line.words();
        }
        return line.isItem() ? -1 : line.words() > 4 ? -2 : -3;
    }
}

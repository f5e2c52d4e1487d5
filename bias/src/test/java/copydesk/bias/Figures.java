package copydesk.bias;

import copydesk.text.Span;
import java.util.Locale;

/** Counts how findings agree with gold marks. A finding is right if its span overlaps a mark that no other took. */
final class Figures {
    private int gold;
    private int found;
    private int right;
    private int exact;
    private int voice;
    private int target;
    private int targets;
    private int polarity;
    private int category;
    private final StringBuilder log = new StringBuilder();

    void add(String title, Fixture fixture) {
        BiasReport report = fixture.score();
        gold += fixture.gold().size();
        found += report.terms().size();
        boolean[] taken = new boolean[fixture.gold().size()];
        for (LoadedTerm term : report.terms()) {
            int match = match(fixture, term.span(), taken);
            if (match < 0) {
                log.append(title)
                        .append(": FALSE ")
                        .append(term)
                        .append(' ')
                        .append(term.why())
                        .append('\n');
                continue;
            }
            taken[match] = true;
            count(title, term, fixture.gold().get(match));
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                String text = fixture.document().quote(fixture.gold().get(i).span());
                log.append(title).append(": MISS ").append(text).append('\n');
            }
        }
    }

    private static int match(Fixture fixture, Span span, boolean[] taken) {
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && fixture.gold().get(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }

    private void count(String title, LoadedTerm term, Fixture.Gold mark) {
        right++;
        exact += mark.span().equals(term.span()) ? 1 : 0;
        voice += mark.voice() == term.voice() ? 1 : 0;
        polarity += mark.polarity() == term.polarity() ? 1 : 0;
        category += mark.category().equals(term.category().label()) ? 1 : 0;
        String name = term.target().map(Target::name).orElse("");
        if (!mark.target().isEmpty()) {
            targets++;
            target += mark.target().equals(name) ? 1 : 0;
        }
        if (mark.voice() != term.voice()
                || mark.polarity() != term.polarity()
                || !mark.target().isEmpty() && !mark.target().equals(name)) {
            log.append(title)
                    .append(": DIFFERS ")
                    .append(term)
                    .append(" from ")
                    .append(mark)
                    .append('\n');
        }
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    double voices() {
        return (double) voice / right;
    }

    double targets() {
        return (double) target / targets;
    }

    double polarities() {
        return (double) polarity / right;
    }

    String log() {
        return log.toString();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "gold %d found %d right %d: P %.3f R %.3f F1 %.3f; exact %.3f voice %.3f target %.3f (%d) polarity %.3f category %.3f",
                gold,
                found,
                right,
                precision(),
                recall(),
                f1(),
                (double) exact / right,
                voices(),
                targets(),
                targets,
                polarities(),
                (double) category / right);
    }
}

package copydesk.bias;

import copydesk.display.Bar;
import copydesk.display.Highlight;
import copydesk.display.Page;
import copydesk.display.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what loads a text as a page of HTML.
 *
 * <pre>{@code
 * Files.writeString(Path.of("story.html"), BiasPage.of(report).toHtml());
 * Files.writeString(Path.of("event.html"), BiasPage.of(comparison).toHtml());
 * }</pre>
 */
public final class BiasPage {
    private BiasPage() {}

    /**
     * Returns the page of one article. A reader sees the scores as bars, the one of all words with its interval; whom the
     * text puts in which light; the article, in which each loaded expression is underlined, by a line in the author's
     * words and by dashes in those of others; and a note on each: category, strength, voice, speaker, target, polarity,
     * a plainer wording and the reason.
     */
    public static Page of(BiasReport report) {
        return Page.of(report.document())
                .with(report.entities())
                .with(section(report))
                .with(highlights(report));
    }

    /**
     * Returns the page of several articles on one event. A reader sees how loaded each is, as bars from the most loaded
     * author down; what each calls the same actor and which word it chooses for the same thing, the author's voice and
     * that of others apart; who is quoted where; and whom one leaves out though the others name them.
     */
    public static Page of(Comparison comparison) {
        return ComparisonSections.of(comparison);
    }

    /** Returns the findings as highlights, for a page of your own. */
    public static List<Highlight> highlights(BiasReport report) {
        return report.terms().stream().map(BiasPage::highlight).toList();
    }

    private static Highlight highlight(LoadedTerm term) {
        Highlight.Side side = term.voice() == Voice.AUTHOR ? Highlight.Side.AUTHOR : Highlight.Side.QUOTED;
        String category = term.category().label().replace('_', ' ');
        return new Highlight(term.span(), category, note(term, category), side);
    }

    /** The category stands before the note; it is not told again. */
    private static String note(LoadedTerm term, String category) {
        List<String> parts = new ArrayList<>();
        parts.add("strength " + term.strength() + " of 3");
        term.speaker().ifPresent(name -> parts.add("said by " + name));
        term.target().ifPresent(target -> parts.add("aims at " + target.name()));
        parts.add(term.polarity().label() + (term.negated() ? ", but denied" : ""));
        term.neutral().ifPresent(plain -> parts.add("plainer: “" + plain + "”"));
        String known = category + ", ";
        String why = term.why().startsWith(known) ? term.why().substring(known.length()) : term.why();
        parts.add("found by: " + why);
        return String.join("; ", parts);
    }

    private static Section section(BiasReport report) {
        List<Bar> bars = List.of(
                Bar.of("All words", report.score())
                        .between(report.interval().low(), report.interval().high()),
                Bar.of("The author’s own words", report.authorScore()),
                Bar.of("Words of others", report.quotedScore()));
        Section section = Section.of("How loaded it is")
                .text(
                        "From 0, neutral wording throughout, to 1. It tells how loaded the wording is, not whether the text is"
                                + " true. In brackets the range in which 95 of 100 texts made of such sentences would fall.")
                .bars("Scores", bars);
        if (report.stance().isEmpty()) {
            return section;
        }
        List<String> heads = List.of("Actor", "Negative, all", "Positive, all", "Negative, author", "Positive, author");
        return section.table(
                "In which light it puts whom: sums of the strengths of the words that aim at them",
                heads,
                report.stance().stream().map(BiasPage::row).toList());
    }

    private static List<String> row(Stance stance) {
        return List.of(
                stance.target().name(),
                String.valueOf(stance.negative()),
                String.valueOf(stance.positive()),
                String.valueOf(stance.authorNegative()),
                String.valueOf(stance.authorPositive()));
    }
}

package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.text.Document;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AnyTextTest {
    private static final LoadedLanguage READER = LoadedLanguage.english();

    @Property
    void neverThrowsAndQuotesWhatItFound(@ForAll("rawTexts") String text) {
        check(Fixture.plain(text));
        BiasReport report = check(Copydesk.parse(text));
        Statistics.label("terms").collect(!report.terms().isEmpty());
    }

    private static BiasReport check(Document document) {
        BiasReport report = READER.score(document);
        int end = 0;
        for (LoadedTerm term : report.terms()) {
            assertEquals(document.quote(term.span()), term.text());
            assertTrue(term.span().start() >= end, "terms overlap");
            assertTrue(term.span().length() > 0);
            end = term.span().end();
        }
        assertTrue(report.score() >= 0 && report.score() <= 1);
        assertTrue(report.interval().contains(report.score()));
        assertEquals(report.toString(), READER.score(document).toString());
        assertTrue(Comparison.of(report, report).toString().startsWith("2 articles"));
        return report;
    }

    @Provide
    Arbitrary<String> rawTexts() {
        List<String> pieces = List.of(
                "the regime ",
                "Maduro’s thugs",
                " so-called ",
                "“reform” ",
                "'x' ",
                "\r\n",
                "\n\n",
                "Ana Sol said ",
                "\ud83d",
                "\udc4d",
                "\ud83d\udc4d",
                "\u200d",
                "\u00a0",
                "&nbsp;",
                "â€™",
                "US-backed ",
                "\u0000",
                "İ",
                "ﬁ",
                "not ",
                "e\u0301",
                "! ",
                ". ",
                "? ",
                "Some say ",
                "- ",
                "…",
                "“",
                "”",
                "[",
                "* * *",
                "f**k ");
        return Arbitraries.of(pieces).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}

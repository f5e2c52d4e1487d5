package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final String AGENCY = """
            Chile's lower house approved a pension reform on Wednesday by 84 votes to 62, and the bill now goes to the senate.
            Finance Minister Camila Rojas said the bill would raise contributions by six points over nine years.
            The Republican Front, the largest opposition party, claimed that the bill would cost 90,000 jobs.
            About 2,000 people protested outside the congress building in Valparaíso, and police arrested eleven of them.
            The central bank said last month that growth would slow to 1.8 percent next year as copper prices fall.
            """;

    private static final String SLANTED = """
            The Rojas regime has once again betrayed the people it was supposed to serve, and its cronies in the lapdog media cheer.
            While hard-working families tighten their belts, the elites line their pockets and laugh all the way to the bank.
            Make no mistake: this so-called reform is a power grab, cooked up by unelected bureaucrats behind closed doors.
            Camila Rojas, the notorious puppet of the banks, lied to the nation with a straight face. What a disgrace.
            Enough is enough. Either we stop this madness now or our children will pay the price.
            """;

    @Test
    void keepsPlainNewsLowAndSlantHigh() {
        BiasReport agency = LoadedLanguage.english().score(Fixture.plain(AGENCY));
        BiasReport slanted = LoadedLanguage.english().score(Fixture.plain(SLANTED));
        assertTrue(agency.authorScore() < 0.15, agency.toString());
        assertTrue(slanted.authorScore() > 0.5, slanted.toString());
    }

    @Test
    void isFairToLength() {
        double once = score(SLANTED).score();
        double often =
                score(String.join("\n", SLANTED, SLANTED, SLANTED, SLANTED)).score();
        assertTrue(Math.abs(once - often) < 0.25, once + " " + often);
        assertEquals(0, score("").score());
        assertEquals(0, score("The tram is late.").score());
    }

    @Test
    void keepsVoicesApart() {
        BiasReport report = Fixture.of(
                        "Ana Sol spoke. {{direct|Ana Sol|“They are thugs, liars and traitors,”}} said Ana Sol.")
                .score();
        assertEquals(0, report.authorScore());
        assertTrue(report.quotedScore() > 0.2);
        assertEquals(3, report.terms(Voice.QUOTED).size());
    }

    @Test
    void givesAnIntervalThatHoldsTheScore() {
        BiasReport report = score(SLANTED);
        assertTrue(report.interval().contains(report.score()));
        assertTrue(report.interval().low() < report.interval().high());
        assertEquals(report.interval(), score(SLANTED).interval());
    }

    @Test
    void countsWhatTheOutletPromotesAsItsOwn() {
        BiasReport report = Fixture.of("The tram is late.\nMOST_READ:: The crooks of city hall")
                .score();
        assertTrue(report.authorScore() > 0);
    }

    @Test
    void doesNotDependOnLocaleOrTimeZone() {
        String expected = score(SLANTED).toString();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(expected, score(SLANTED).toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void printsItselfForAPrompt() {
        BiasReport report = Fixture.of("Ana Sol met the board. {{direct|Ana Sol|“Tom Ash is a crook,”}} she said.")
                .score();
        assertTrue(
                report.toString().matches("(?s)0\\.\\d\\d: author 0\\.\\d\\d, quoted 0\\.\\d\\d\n.*"),
                report.toString());
        assertTrue(
                report.toString().contains("quoted \"crook\"  name_calling_labelling 3  Ana Sol → Tom Ash, negative @"),
                report.toString());
    }

    private static BiasReport score(String text) {
        return LoadedLanguage.english().score(Fixture.plain(text));
    }
}

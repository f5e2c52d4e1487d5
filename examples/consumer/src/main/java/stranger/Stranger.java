package stranger;

import copydesk.Copydesk;
import copydesk.bias.BiasReport;
import copydesk.bias.LoadedLanguage;
import copydesk.entities.EntityExtractor;
import copydesk.text.Document;
import copydesk.text.Entities;

/** Uses the library as its README says. */
public final class Stranger {
    private static final String PAGE = "Port of Gdynia closed\n\n"
            + "Port director Ewa Zawadzka said the so-called rescue plan of the Kowal regime was a shameful farce.\n\n"
            + "Leave a Reply\n";

    private Stranger() {}

    /** Prints what is found; with an argument also the cast. */
    public static void main(String[] args) {
        Document doc = Copydesk.parse(PAGE);
        System.out.println(doc);
        Entities cast = args.length > 0 ? EntityExtractor.english().extract(doc) : Entities.none();
        BiasReport report = LoadedLanguage.english().score(doc, cast);
        System.out.println("cast " + cast.all().size());
        System.out.println("loaded " + !report.terms().isEmpty());
        if (args.length > 0 && cast.named("Ewa Zawadzka").isEmpty()) {
            throw new AssertionError("the port director is missing: " + cast);
        }
    }
}

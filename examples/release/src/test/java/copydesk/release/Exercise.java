package copydesk.release;

import copydesk.Copydesk;
import copydesk.bias.BiasPage;
import copydesk.bias.BiasReport;
import copydesk.bias.LoadedLanguage;
import copydesk.display.Display;
import copydesk.seeds.Seed;
import copydesk.seeds.Seeds;
import copydesk.text.Document;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Goes through core and bias once, as a program that is made into a native image would. */
public final class Exercise implements Runnable {
    private static final String PAGE =
            "<html><head><title>Übung</title></head><body><nav>Menü</nav><p>Ein Brief: „Komm!“ &amp;c.</p></body></html>";

    /** Prints what was found. */
    public static void main(String[] arguments) {
        System.out.println(report());
    }

    @Override
    public void run() {
        report();
    }

    private static String report() {
        List<String> lines = new ArrayList<>();
        for (Seed seed : Seeds.all()) {
            Document doc = Copydesk.parse(seed.text());
            BiasReport report = LoadedLanguage.english().score(doc);
            int drawn = BiasPage.of(report).toHtml().length()
                    + Display.html(doc).length()
                    + Display.markdown(doc).length()
                    + Display.marks(doc).length();
            lines.add(seed.id() + " " + doc + " " + doc.hints().size() + " "
                    + LoadedLanguage.english().sentences(doc).size() + " " + drawn);
        }
        for (String charset : new String[] {"UTF-8", "windows-1252", "UTF-16"}) {
            Document doc = Copydesk.read(PAGE.getBytes(Charset.forName(charset)));
            lines.add(charset + " " + doc.body() + " " + doc.metadata().encoding());
        }
        return String.join("\n", lines);
    }
}

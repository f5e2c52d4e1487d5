package copydesk.benchmarks;

import com.ibm.icu.text.Normalizer2;
import copydesk.normalize.Normalizer;
import copydesk.text.NormalizedText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Repairs a megabyte of text, beside what others do for a part of it. */
@State(Scope.Benchmark)
public class Repairing {
    /** What people write by hand. */
    private static final List<Pattern> REGEXES = List.of(
            Pattern.compile("\\r\\n?"),
            Pattern.compile("[\\u200B\\u200C\\u200D\\uFEFF\\u00AD]"),
            Pattern.compile("&nbsp;|&#160;"),
            Pattern.compile("&amp;"),
            Pattern.compile("[ \\t\\u00A0]+"),
            Pattern.compile("\\n{3,}"));

    private static final List<String> REPLACEMENTS = List.of("\n", "", " ", "&", " ", "\n\n");

    /** Which text of {@link Texts}. */
    @Param({
        "clean",
        "curly",
        "russian",
        "one-nbsp",
        "one-entity",
        "one-mojibake",
        "damaged",
        "mojibake",
        "wrapped",
        "page"
    })
    public String kind = "clean";

    private String text = "";

    /** Makes the text. */
    @Setup
    public void setUp() {
        text = switch (kind) {
            case "curly" -> Texts.curly();
            case "russian" -> Texts.russian();
            case "one-nbsp" -> Texts.with(Texts.clean(), "\u00A0");
            case "one-entity" -> Texts.with(Texts.clean(), " &amp; ");
            case "one-mojibake" -> Texts.with(Texts.clean(), " thÃ© ");
            case "damaged" -> Texts.damaged(Texts.clean(), 200);
            case "mojibake" -> Texts.mojibake(Texts.curly());
            case "wrapped" -> Texts.wrapped(Texts.clean());
            case "page" -> Texts.page();
            default -> Texts.clean();
        };
    }

    /**
     * The measure: one look at every character. It is only as fast as it should be where {@link String#charAt} met
     * texts of one kind alone; that is why what the others need is made where they run, not with this class.
     */
    @Benchmark
    public long charAtPass() {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }

    /** All safe repairs with the way back to the original. */
    @Benchmark
    public NormalizedText copydesk() {
        return Normalizer.safe().normalize(text);
    }

    /** Character references, typographic signs and blanks, with a way back for single offsets. */
    @Benchmark
    public int luceneCharFilters() throws IOException {
        return LuceneFilters.read(text);
    }

    /** Character references alone. */
    @Benchmark
    public String commonsTextUnescape() {
        return StringEscapeUtils.unescapeHtml4(text);
    }

    /** Character references alone. */
    @Benchmark
    public String jsoupUnescape() {
        return Parser.unescapeEntities(text, false);
    }

    /** Composition alone. */
    @Benchmark
    public String icuNfc() {
        return Normalizer2.getNFCInstance().normalize(text);
    }

    /** Line ends, zero-width characters, two references, blanks and blank lines. */
    @Benchmark
    public String sixRegexes() {
        String done = text;
        for (int i = 0; i < REGEXES.size(); i++) {
            done = REGEXES.get(i).matcher(done).replaceAll(REPLACEMENTS.get(i));
        }
        return done;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, %d characters", kind, text.length());
    }
}

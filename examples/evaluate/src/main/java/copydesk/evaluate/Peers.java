package copydesk.evaluate;

import copydesk.Copydesk;
import copydesk.bias.LoadedLanguage;
import copydesk.bias.LoadedTerm;
import copydesk.normalize.Normalizer;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.text.StringEscapeUtils;
import org.jsoup.parser.Parser;

/**
 * What others make of the texts on which we are measured, and by the same count. Argument: the folder of the development
 * data. Of main content our own figures stand in {@code seeds/out-of-fold.json}, measured by the trainer with models that
 * had not seen the pages; of all else they are measured here, beside the others.
 */
public final class Peers {
    private final Map<String, Double> figures = new TreeMap<>();

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        Path data = args.length > 0 ? Path.of(args[0]) : Evaluation.dataBeside(Evaluation.project());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Peers()
                .content(data)
                .encodings(data)
                .names()
                .quotations()
                .loaded()
                .figures()
                .forEach((name, value) -> out.printf(Locale.ROOT, "%-40s %.4f%n", name, value));
    }

    /** Measures word F1 against the marked main content of WCXB, mean over pages, for each kind of page and for all. */
    public Peers content(Path data) throws IOException {
        Path folder = data.resolve("wcxb-dev");
        if (Files.isDirectory(folder)) {
            Map<String, Score> scores = content(WcxbPage.all(folder));
            scores.forEach((name, score) -> figures.put("content, " + name, score.mean()));
        }
        return this;
    }

    private static Map<String, Score> content(List<WcxbPage> pages) {
        Map<String, Score> scores = new TreeMap<>();
        for (Extractor extractor : Extractor.values()) {
            String name = extractor.name().toLowerCase(Locale.ROOT);
            for (WcxbPage page : pages) {
                double found = WordF1.of(extractor.text(page), page.gold());
                scores.computeIfAbsent(name + ", all", one -> new Score()).add(found);
                scores.computeIfAbsent(name + ", " + page.kind(), one -> new Score())
                        .add(found);
            }
        }
        return scores;
    }

    /** Measures the share of broken encodings and references that come out as they should. */
    public Peers encodings(Path data) throws IOException {
        Mojibake cases = new Mojibake(data);
        if (cases.isThere()) {
            Normalizer ours = Normalizer.safe();
            figures.put(
                    "encodings, copydesk",
                    cases.score(text -> ours.normalize(text).text()).mean());
            figures.put(
                    "encodings, commons-text",
                    cases.score(StringEscapeUtils::unescapeHtml4).mean());
            figures.put(
                    "encodings, jsoup",
                    cases.score(text -> Parser.unescapeEntities(text, false)).mean());
            figures.put("encodings, untouched", cases.score(text -> text).mean());
        }
        return this;
    }

    /** Measures persons, places and organizations, exact span and type, on the news texts kept aside. */
    public Peers names() {
        Collection<NewsGold> texts = heldNews();
        figures.put("names, copydesk", EntityGold.of(texts).figures().getOrDefault("names F1", Double.NaN));
        figures.put("names, crf", EntityGold.namesOf(new CoreNlpCrf(), texts));
        figures.put("names, corenlp", EntityGold.namesOf(CoreNlpDefault.names(), texts));
        return this;
    }

    /** Measures direct quotations, exact span but for the marks around it, on the news texts kept aside. */
    public Peers quotations() {
        Collection<NewsGold> texts = heldNews();
        Function<String, List<Span>> ours = text -> Copydesk.parse(text).quotations().stream()
                .filter(quotation -> quotation.form() == Quotation.Form.DIRECT)
                .map(Quotation::span)
                .toList();
        figures.put("quotations, copydesk", EntityGold.directQuotationsOf(ours, texts));
        figures.put(
                "quotations, corenlp", EntityGold.directQuotationsOf(CoreNlpDefault.quotations()::quotations, texts));
        return this;
    }

    /** Measures loaded expressions, overlapping, on the articles kept aside; nobody has the cast. */
    public Peers loaded() {
        PlainList list = new PlainList();
        LoadedLanguage ours = LoadedLanguage.english();
        loaded(
                "copydesk",
                text -> ours.score(Copydesk.parse(text)).terms().stream()
                        .map(LoadedTerm::span)
                        .toList());
        loaded("hash", list::byHash);
        loaded("aho-corasick", list::byAhoCorasick);
        return this;
    }

    private void loaded(String name, Function<String, List<Span>> finder) {
        LoadedScores.held(finder).forEach((what, value) -> figures.put("loaded, " + name + ", " + what, value));
    }

    private static List<NewsGold> heldNews() {
        return NewsMarks.all().stream()
                .filter(gold -> gold.half().equals("held"))
                .toList();
    }

    /** Returns what was measured, by name. */
    public Map<String, Double> figures() {
        return figures;
    }
}

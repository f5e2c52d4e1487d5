package copydesk.bias;

import copydesk.text.Document;
import copydesk.text.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Several articles on one event side by side: how loaded each is, and what each calls the same actor.
 *
 * <pre>{@code
 * Comparison same = Comparison.of(report1, report2, report3);
 * same.articles();                 // the most loaded by its author first
 * same.labels("dockers' union");   // strikers 7, workers 3 …
 * same.concept("migrant");         // who says refugee, who says illegal
 * same.speakers();                 // who is quoted by whom
 * same.leftOut("The Ledger");      // whom all others name
 * }</pre>
 */
public final class Comparison {
    private final List<Article> articles;
    private final LabelCount actors = new LabelCount();
    private final LabelCount concepts = new LabelCount();
    private final AttentionCount named = new AttentionCount();
    private final AttentionCount speakers = new AttentionCount();
    private final ActorKeys keys = new ActorKeys();

    private Comparison(List<Article> articles) {
        this.articles = articles.stream()
                .sorted(Comparator.comparingDouble(
                        (Article article) -> -article.report().authorScore()))
                .toList();
        LabelBook book = LabelBook.english();
        WordLists lists = WordLists.english();
        List<LabelReader> readers = this.articles.stream()
                .map(article -> new LabelReader(article, book, lists))
                .toList();
        readers.forEach(reader -> reader.names().forEach(keys::learn));
        readers.forEach(reader -> reader.count(actors, concepts, keys));
        readers.forEach(reader -> reader.count(named, speakers, keys));
    }

    /** Returns the articles of these reports side by side. */
    public static Comparison of(BiasReport... reports) {
        return of(Arrays.asList(reports));
    }

    /** Returns the articles of these reports side by side. */
    public static Comparison of(List<BiasReport> reports) {
        List<Article> articles = new ArrayList<>();
        for (BiasReport report : reports) {
            Objects.requireNonNull(report, "report");
            String name = name(report.document(), articles.size() + 1);
            boolean taken = articles.stream().anyMatch(article -> article.name().equals(name));
            articles.add(new Article(taken ? name + " (" + (articles.size() + 1) + ")" : name, report));
        }
        return new Comparison(articles);
    }

    private static String name(Document document, int number) {
        return document.metadata()
                .site()
                .or(document::title)
                .map(name -> Rows.clip(name.strip(), 60))
                .filter(name -> !name.isEmpty())
                .orElse("article " + number);
    }

    /** Returns the articles, the most loaded in its author's voice first. */
    public List<Article> articles() {
        return articles;
    }

    /** Returns all actors with a label, those that most articles label first. */
    public List<Labels> actors() {
        return actors.all();
    }

    /** Returns what each article calls the actor of this name, in whatever form of it. */
    public Labels labels(String name) {
        Labels found = actors.labels(keys.key(name));
        return found.usages().isEmpty() ? new Labels(name, List.of()) : found;
    }

    /** Returns the contested things for which more than one word is chosen, those that most articles name first. */
    public List<Labels> concepts() {
        return concepts.all().stream().filter(Labels::isContested).toList();
    }

    /** Returns which word each article chooses for a contested thing, such as {@code migrant}. */
    public Labels concept(String name) {
        return concepts.labels(name);
    }

    /** Returns who is quoted or reported, and how often by each article; those in most articles first. */
    public List<Attention> speakers() {
        return speakers.all();
    }

    /** Returns who is named, and how often by each article; those in most articles first. */
    public List<Attention> named() {
        return named.all();
    }

    /**
     * Returns whom an article leaves out though others have a lot to say of them: whom all other articles name, if there
     * are two or more of them, or whom the only other one names three times or more.
     *
     * @param article the article's name, as in {@link #articles()}
     */
    public List<Attention> leftOut(String article) {
        int others = articles.size() - 1;
        return named().stream()
                .filter(name -> name.in(article) == 0)
                .filter(name -> others > 1 ? name.counts().size() == others : name.count() >= 3)
                .toList();
    }

    @Override
    public String toString() {
        List<String> rows = new ArrayList<>();
        articles.forEach(article -> rows.add(article.toString()));
        for (Labels labels : actors()) {
            rows.addAll(Arrays.asList(labels.toString().split("\n", -1)));
        }
        return Rows.of(articles.size() + " articles compared", rows);
    }
}

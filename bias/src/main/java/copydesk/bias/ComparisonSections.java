package copydesk.bias;

import copydesk.display.Bar;
import copydesk.display.Page;
import copydesk.display.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Draws several articles side by side. */
final class ComparisonSections {
    private static final List<String> BY_ARTICLE = List.of("Article", "The author’s own words", "Words of others");
    private static final List<String> BY_NAME = List.of("Name", "Article", "The author’s own words", "Words of others");

    private static final Pattern COUNT = Pattern.compile(" (?=[0-9]+(?:,|$))");

    private ComparisonSections() {}

    static Page of(Comparison comparison) {
        return Page.titled(comparison.articles().size() + " articles compared")
                .with(scores(comparison.articles()))
                .with(actors(comparison.actors()))
                .with(concepts(comparison.concepts()))
                .with(speakers(comparison))
                .with(leftOut(comparison))
                .with(others(comparison.actors()));
    }

    private static Section scores(List<Article> articles) {
        List<Bar> all = articles.stream()
                .map(article -> Bar.of(article.name(), article.report().score())
                        .between(
                                article.report().interval().low(),
                                article.report().interval().high()))
                .toList();
        return Section.of("How loaded each is")
                .text(
                        "From 0, neutral wording throughout, to 1; the most loaded author comes first. It tells how loaded the"
                                + " wording is, not whether a text is true.")
                .bars("The author’s own words", bars(articles, BiasReport::authorScore))
                .bars("Words of others", bars(articles, BiasReport::quotedScore))
                .bars("All words, with the range in which 95 of 100 texts made of such sentences would fall", all);
    }

    private static List<Bar> bars(List<Article> articles, ToDoubleFunction<BiasReport> score) {
        return articles.stream()
                .map(article -> Bar.of(article.name(), score.applyAsDouble(article.report())))
                .toList();
    }

    /** A table for each actor that several articles label. */
    private static Section actors(List<Labels> actors) {
        List<Labels> shared =
                actors.stream().filter(labels -> labels.usages().size() > 1).toList();
        return tables("What each calls the same actor", shared, "No actor is labelled by more than one article.");
    }

    private static Section concepts(List<Labels> concepts) {
        return tables(
                "Which word each chooses for the same thing", concepts, "Nothing is called by more than one word.");
    }

    private static Section tables(String title, List<Labels> all, String none) {
        Section section = Section.of(title);
        for (Labels labels : all) {
            section = section.table(labels.name(), BY_ARTICLE, rows(labels));
        }
        return all.isEmpty() ? section.text(none) : section;
    }

    /** One table of all actors that a single article labels. */
    private static Section others(List<Labels> actors) {
        List<List<String>> rows = new ArrayList<>();
        for (Labels labels : actors) {
            if (labels.usages().size() == 1) {
                List<String> row = new ArrayList<>(List.of(labels.name()));
                row.addAll(rows(labels).get(0));
                rows.add(row);
            }
        }
        Section section = Section.of("Actors that only one labels");
        return rows.isEmpty()
                ? section.text("There is none.")
                : section.table("Labels that cannot be compared", BY_NAME, rows);
    }

    private static List<List<String>> rows(Labels labels) {
        return labels.usages().stream()
                .map(usage -> List.of(usage.article(), list(usage.author()), list(usage.quoted())))
                .toList();
    }

    /** Keeps a label and its count on one line. */
    private static String list(Map<String, Integer> counts) {
        return COUNT.matcher(Usage.list(counts)).replaceAll("\u00A0");
    }

    private static Section speakers(Comparison comparison) {
        Section section = Section.of("Who is quoted where");
        List<Attention> speakers = comparison.speakers();
        if (speakers.isEmpty()) {
            return section.text("Nobody is quoted by name.");
        }
        List<String> articles =
                comparison.articles().stream().map(Article::name).toList();
        List<String> heads = new ArrayList<>(List.of("Speaker"));
        heads.addAll(articles);
        List<List<String>> rows = new ArrayList<>();
        for (Attention speaker : speakers) {
            List<String> row = new ArrayList<>(List.of(speaker.name()));
            articles.forEach(article -> row.add(String.valueOf(speaker.in(article))));
            rows.add(row);
        }
        return section.table("How often each speaks, in direct or reported speech", heads, rows);
    }

    private static Section leftOut(Comparison comparison) {
        Section section = Section.of("Whom one leaves out");
        List<List<String>> rows = new ArrayList<>();
        for (Article article : comparison.articles()) {
            List<Attention> absent = comparison.leftOut(article.name());
            if (!absent.isEmpty()) {
                rows.add(List.of(article.name(), list(absent)));
            }
        }
        String rule = comparison.articles().size() > 2
                ? "Names that all other articles have."
                : "Names that the other article has three times or more.";
        return rows.isEmpty()
                ? section.text(rule + " No article leaves one out.")
                : section.text(rule)
                        .table(
                                "Not named at all",
                                List.of("Article", "Leaves out, with how often others have it"),
                                rows);
    }

    private static String list(List<Attention> names) {
        return names.stream().map(name -> name.name() + "\u00A0" + name.count()).collect(Collectors.joining(", "));
    }
}

package copydesk.bias;

import copydesk.display.Bar;
import copydesk.display.Page;
import copydesk.display.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Draws several articles side by side. */
final class ComparisonSections {
    private static final List<String> BY_ARTICLE = List.of("Article", "The author’s own words", "Words of others");
    private static final List<String> BY_NAME = List.of("Name", "Article", "The author’s own words", "Words of others");

    private ComparisonSections() {}

    static Page of(Comparison comparison) {
        return Page.titled(comparison.articles().size() + " articles compared")
                .with(scores(comparison.articles()))
                .with(actors(comparison.actors()))
                .with(concepts(comparison.concepts()))
                .with(speakers(comparison))
                .with(leftOut(comparison));
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

    /** Tables of the actors that several articles label, and one of all others. */
    private static Section actors(List<Labels> actors) {
        Section section = Section.of("What each calls the same actor");
        if (actors.isEmpty()) {
            return section.text("No actor is labelled.");
        }
        List<List<String>> alone = new ArrayList<>();
        for (Labels labels : actors) {
            if (labels.usages().size() > 1) {
                section = section.table(labels.name(), BY_ARTICLE, rows(labels));
            } else {
                rows(labels).forEach(row -> alone.add(List.of(labels.name(), row.get(0), row.get(1), row.get(2))));
            }
        }
        return alone.isEmpty() ? section : section.table("Labelled by one article alone", BY_NAME, alone);
    }

    private static Section concepts(List<Labels> concepts) {
        Section section = Section.of("Which word each chooses for the same thing");
        if (concepts.isEmpty()) {
            return section.text("Nothing is called by more than one word.");
        }
        for (Labels labels : concepts) {
            section = section.table(labels.name(), BY_ARTICLE, rows(labels));
        }
        return section;
    }

    private static List<List<String>> rows(Labels labels) {
        return labels.usages().stream()
                .map(usage -> List.of(usage.article(), Usage.list(usage.author()), Usage.list(usage.quoted())))
                .toList();
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
        return names.stream().map(name -> name.name() + " " + name.count()).collect(Collectors.joining(", "));
    }
}

package copydesk.evaluate;

import copydesk.Copydesk;
import copydesk.bias.LoadedLanguage;
import copydesk.bias.LoadedSentence;
import copydesk.bias.LoadedTerm;
import copydesk.bias.Polarity;
import copydesk.bias.Voice;
import copydesk.entities.EntityExtractor;
import copydesk.entities.Speakers;
import copydesk.evaluate.MarkedArticle.Mark;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Loaded language in articles that were written and marked for this. Where two readers marked an article without knowing of
 * each other, a finding is right if either marked it, and missed is what both marked.
 */
public final class LoadedScores {
    private static final List<String> HELD = List.of(
            "climate-and-energy",
            "crime-and-justice",
            "economy-and-labour",
            "elections",
            "gender-and-family",
            "health",
            "migration",
            "religion-and-culture",
            "sport-and-media",
            "war-and-conflict");

    private static final List<String> DEV = List.of(
            "borders",
            "business-and-banking",
            "culture-and-faith",
            "diplomacy",
            "education-and-youth",
            "environment",
            "football-and-broadcasting",
            "local-government",
            "opinion-pages",
            "police-and-prisons",
            "public-services",
            "sport-local-and-agency",
            "state-and-party",
            "tabloids-and-blogs");

    private final LoadedLanguage language = LoadedLanguage.english();
    private final EntityExtractor extractor = EntityExtractor.english();
    private final List<Double> loaded = new ArrayList<>();
    private final List<Double> neutral = new ArrayList<>();
    private final StringBuilder log = new StringBuilder();
    private int found;
    private int right;
    private int marked;
    private int hit;
    private final Score voices = new Score();
    private final Score targets = new Score();
    private final Score names = new Score();
    private final Score polarities = new Score();
    private final Score categories = new Score();

    private LoadedScores() {}

    /** Measures on the articles that rules are made on; there one reader marked. */
    public static LoadedScores dev() {
        LoadedScores scores = new LoadedScores();
        for (String subject : DEV) {
            for (MarkedArticle article : MarkedArticle.resource("loaded/dev/" + subject + ".txt")) {
                scores.add(article, article.marks());
            }
        }
        return scores;
    }

    /** Measures on the articles kept aside, which two readers marked. */
    public static LoadedScores held() {
        LoadedScores scores = new LoadedScores();
        overHeld(scores::add);
        return scores;
    }

    private static void overHeld(BiConsumer<MarkedArticle, List<Mark>> each) {
        for (String subject : HELD) {
            List<MarkedArticle> first = MarkedArticle.resource("loaded/held/" + subject + ".txt");
            List<MarkedArticle> second = MarkedArticle.resource("loaded/held-second/" + subject + ".txt");
            for (int i = 0; i < first.size(); i++) {
                if (!first.get(i).text().equals(second.get(i).text())) {
                    throw new IllegalStateException(
                            "the readers of " + first.get(i).title() + " had different texts");
                }
                each.accept(first.get(i), second.get(i).marks());
            }
        }
    }

    private void add(MarkedArticle article, List<Mark> second) {
        Document parsed = Copydesk.parse(article.text());
        Entities cast = extractor.extract(parsed);
        Document document = parsed.withQuotations(Speakers.resolve(parsed, cast));
        List<LoadedTerm> terms = language.score(document, cast).terms();
        found += terms.size();
        Set<Mark> used = new HashSet<>();
        for (LoadedTerm term : terms) {
            Optional<Mark> mark = unused(term.span(), article.marks(), used);
            boolean other = mark.isEmpty() && at(term.span(), second);
            right += mark.isPresent() || other ? 1 : 0;
            if (mark.isPresent()) {
                used.add(mark.get());
                compare(term, mark.get());
            } else if (!other) {
                log.append("FALSE ")
                        .append(article.title())
                        .append(": ")
                        .append(term)
                        .append("  ")
                        .append(term.why())
                        .append('\n');
            }
        }
        for (Mark mark : article.marks()) {
            if (at(mark.span(), second)) {
                boolean there = terms.stream().anyMatch(term -> term.span().overlaps(mark.span()));
                marked++;
                hit += there ? 1 : 0;
                if (!there) {
                    log.append("MISS ")
                            .append(article.title())
                            .append(": ")
                            .append(mark.span().of(article.text()));
                    log.append("  ").append(mark.category()).append('\n');
                }
            }
        }
        sentences(document, article.marks(), second);
    }

    /** Returns the articles kept aside, without their marks. */
    static List<String> heldTexts() {
        List<String> texts = new ArrayList<>();
        overHeld((article, second) -> texts.add(article.text()));
        return texts;
    }

    /** Returns precision, recall and F1 of any finder of spans on the articles kept aside. */
    static Map<String, Double> held(Function<String, List<Span>> finder) {
        LoadedScores scores = new LoadedScores();
        overHeld((article, second) -> {
            Set<Mark> used = new HashSet<>();
            List<Span> spans = finder.apply(article.text());
            for (Span span : spans) {
                Optional<Mark> mark = unused(span, article.marks(), used);
                mark.ifPresent(used::add);
                scores.right += mark.isPresent() || at(span, second) ? 1 : 0;
            }
            scores.found += spans.size();
            for (Mark mark : article.marks()) {
                if (at(mark.span(), second)) {
                    scores.marked++;
                    scores.hit += spans.stream().anyMatch(mark.span()::overlaps) ? 1 : 0;
                }
            }
        });
        return scores.found();
    }

    private static Optional<Mark> unused(Span span, List<Mark> marks, Set<Mark> used) {
        return marks.stream()
                .filter(mark -> mark.span().overlaps(span) && !used.contains(mark))
                .findFirst();
    }

    private static boolean at(Span span, List<Mark> marks) {
        return marks.stream().anyMatch(mark -> mark.span().overlaps(span));
    }

    private void compare(LoadedTerm term, Mark mark) {
        voices.add((term.voice() == Voice.QUOTED) == mark.quoted() ? 1 : 0);
        categories.add(term.category().label().equals(mark.category()) ? 1 : 0);
        String sign = term.polarity() == Polarity.NEGATIVE ? "-" : term.polarity() == Polarity.POSITIVE ? "+" : "0";
        polarities.add(sign.equals(mark.polarity()) ? 1 : 0);
        String name = term.target().map(target -> target.name()).orElse("");
        boolean named =
                !mark.target().isEmpty() && Character.isUpperCase(mark.target().charAt(0));
        if (named) {
            names.add(name.equals(mark.target()) ? 1 : 0);
        }
        targets.add(name.equals(mark.target()) ? 1 : 0);
        if (named) {
            if (!name.equals(mark.target())) {
                log.append("TARGET ")
                        .append(term)
                        .append(" should be ")
                        .append(mark.target())
                        .append('\n');
            }
        }
    }

    /** A sentence is loaded if both readers marked something in it, and neutral if neither did. */
    private void sentences(Document document, List<Mark> first, List<Mark> second) {
        List<LoadedSentence> judged = language.sentences(document);
        for (LoadedSentence sentence : judged) {
            boolean one = at(sentence.span(), first);
            boolean two = at(sentence.span(), second);
            if (one && two) {
                loaded.add(sentence.probability());
            } else if (!one && !two) {
                neutral.add(sentence.probability());
            }
        }
    }

    /** Returns the figures by name. */
    public Map<String, Double> table() {
        Map<String, Double> table = found();
        table.put("voice", voices.mean());
        table.put("target", targets.mean());
        table.put("target, where it has a name", names.mean());
        table.put("polarity", polarities.mean());
        table.put("category", categories.mean());
        table.put("sentence AUC", Auc.of(loaded, neutral));
        return table;
    }

    private Map<String, Double> found() {
        double precision = found == 0 ? 1 : (double) right / found;
        double recall = marked == 0 ? 1 : (double) hit / marked;
        Map<String, Double> table = new TreeMap<>();
        table.put("precision", precision);
        table.put("recall", recall);
        table.put("F1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        return table;
    }

    /** Returns what was missed, found falsely, or aimed wrongly, a line each. */
    public String log() {
        return log.toString();
    }
}

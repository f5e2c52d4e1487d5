package copydesk.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import copydesk.Copydesk;
import copydesk.Desk;
import copydesk.blocks.BlockClassifier;
import copydesk.blocks.BlockModel;
import copydesk.evaluate.BlockKinds;
import copydesk.evaluate.Extractor;
import copydesk.evaluate.Score;
import copydesk.evaluate.WcxbPage;
import copydesk.evaluate.WordF1;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What models make of pages of sites that they did not see: mean word F1 of the body, and the kinds of lines. */
final class OutOfFold {
    private final Corpus corpus;
    private final Map<Integer, BlockClassifier> classifiers = new HashMap<>();
    private final Map<String, Score> scores = new TreeMap<>();

    OutOfFold(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Reads the pages of a fold by the models that saw none of them. */
    void add(int fold, BlockModel ofText, BlockModel ofHtml) {
        BlockClassifier classifier = BlockClassifier.standard().with(ofText, ofHtml);
        classifiers.put(fold, classifier);
        Desk desk = desk(classifier);
        Desk more = desk(classifier.keepMore());
        Desk less = desk(classifier.keepLess());
        for (int i = 0; i < corpus.pages().size(); i++) {
            WcxbPage page = corpus.pages().get(i);
            if (page.fold() == fold) {
                add("flat, all lines kept", page, page.text());
                add("flat", page, desk.parse(page.text()).body());
                add("html", page, desk.parseHtml(page.html(), "").body());
                if (!page.isEnglish()) {
                    addAll("flat, not English", page, desk.parse(page.text()).body());
                }
                add("flat, keep more", page, more.parse(page.text()).body());
                add("flat, keep less", page, less.parse(page.text()).body());
                add(
                        "flat, wrapped",
                        page,
                        desk.parse(Variant.WRAPPED.of(page.text())).body());
                for (Extractor extractor : Extractor.values()) {
                    String text = corpus.extracted(extractor, i);
                    String name = extractor.name().toLowerCase(Locale.ROOT);
                    add(name, page, text);
                    add(name + ", cleaned", page, desk.parse(text).body());
                }
            }
        }
    }

    private static Desk desk(BlockClassifier classifier) {
        return Copydesk.builder().classifier(classifier).build();
    }

    private void add(String name, WcxbPage page, String body) {
        addAll(name, page, body);
        scores.computeIfAbsent(name + ", " + page.kind(), one -> new Score()).add(WordF1.of(body, page.gold()));
    }

    private void addAll(String name, WcxbPage page, String body) {
        scores.computeIfAbsent(name + ", all", one -> new Score()).add(WordF1.of(body, page.gold()));
    }

    private BlockKinds kinds() {
        return new BlockKinds(corpus.pages(), page -> Objects.requireNonNull(classifiers.get(page.fold())));
    }

    private Map<String, Double> figures(BlockKinds kinds) {
        Map<String, Double> figures = new TreeMap<>(kinds.figures());
        scores.forEach((name, score) -> figures.put(name, score.mean()));
        figures.replaceAll((name, value) -> Math.round(value * 10000) / 10000.0);
        return figures;
    }

    /** Returns the figures with the hashes of the models that were trained in the same way on all pages. */
    String json(Map<String, String> models) throws JsonProcessingException {
        Map<String, Object> table = new LinkedHashMap<>();
        BlockKinds kinds = kinds();
        table.put("models", models);
        table.put("figures", figures(kinds));
        table.put("kinds dev", kinds.byKind("dev"));
        table.put("kinds held", kinds.byKind("held"));
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(table) + "\n";
    }
}

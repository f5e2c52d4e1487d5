package copydesk.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The two forms in which pages come, each with a model of its own. */
enum View {
    TEXT(110, 0.1, 100) {
        @Override
        Trainer trainer(Corpus corpus) {
            return new Trainer(corpus.examples(), corpus.variants(), plan());
        }
    },
    HTML(220, 0.07, 200) {
        @Override
        Trainer trainer(Corpus corpus) {
            return new Trainer(corpus.htmlExamples(), List.of(), plan());
        }
    };

    private static final Path MODELS = Path.of("core/src/main/resources/copydesk/blocks");
    private static final Path FOLDS = Path.of("examples/train/target/folds");

    private final int trees;
    private final double rate;
    private final int least;

    View(int trees, double rate, int least) {
        this.trees = trees;
        this.rate = rate;
        this.least = least;
    }

    Boosting.Plan plan() {
        return new Boosting.Plan(trees, 63, rate, least);
    }

    abstract Trainer trainer(Corpus corpus);

    private String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns where the model that saw all pages is kept. */
    Path model() {
        return MODELS.resolve(lower() + ".model");
    }

    /** Returns where the model is kept that saw no page of a fold. */
    Path without(int fold) {
        return FOLDS.resolve(lower() + "-without-" + fold + ".model");
    }
}

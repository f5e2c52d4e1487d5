package copydesk.train;

import copydesk.evaluate.Hashes;
import copydesk.evaluate.WcxbPage;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the model of {@code copydesk.blocks}, and measures it out of fold: each page by a model that saw no page of its
 * site. Run from the project's root; arguments: {@code train}, {@code measure} or nothing for both, then the folder of the
 * pages.
 */
public final class Main {
    private static final Path MODEL = Path.of("core/src/main/resources/copydesk/blocks/blocks.model");
    private static final Path FOLDS = Path.of("examples/train/target/folds");
    private static final Path FIGURES = Path.of("seeds/out-of-fold.json");

    private Main() {}

    /** Trains and measures. */
    public static void main(String[] args) throws IOException, LGBMException {
        List<String> arguments = List.of(args);
        Path folder = Path.of(arguments.stream()
                .filter(argument -> !argument.equals("train") && !argument.equals("measure"))
                .findFirst()
                .orElse("../shared/data/wcxb-dev"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<WcxbPage> pages = WcxbPage.all(folder);
        Corpus corpus = new Corpus(pages);
        out.printf("%d pages, extracted%n", pages.size());
        if (!arguments.contains("measure")) {
            train(corpus, out);
        }
        if (!arguments.contains("train")) {
            OutOfFold measure = new OutOfFold(corpus);
            for (int fold = 0; fold < WcxbPage.FOLDS; fold++) {
                measure.add(fold, Models.read(Files.readAllBytes(fold(fold))));
            }
            String json = measure.json(Hashes.of(Files.readAllBytes(MODEL)));
            Files.writeString(FIGURES, json);
            out.print(json);
        }
    }

    private static void train(Corpus corpus, PrintStream out) throws IOException, LGBMException {
        Trainer trainer = new Trainer(corpus.examples(), corpus.variants());
        Files.createDirectories(FOLDS);
        for (int fold = 0; fold < WcxbPage.FOLDS; fold++) {
            Files.write(fold(fold), trainer.without(fold));
            out.printf("fold %d%n", fold);
        }
        byte[] model = trainer.ofAll();
        Files.write(MODEL, model);
        out.printf("%s: %d bytes%n", MODEL, model.length);
    }

    private static Path fold(int fold) {
        return FOLDS.resolve("without-" + fold + ".model");
    }
}

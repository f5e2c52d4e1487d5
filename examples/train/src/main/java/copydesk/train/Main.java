package copydesk.train;

import copydesk.blocks.BlockModel;
import copydesk.evaluate.Hashes;
import copydesk.evaluate.WcxbPage;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains the models of {@code copydesk.blocks}, and measures them out of fold: each page by a model that saw no page of
 * its site; and the models of sentences and words of {@code copydesk.bias}. Run from the project's root; arguments: {@code text},
 * {@code html}, {@code kinds} or {@code sentences} to train one model, {@code measure} to measure those of blocks, nothing for all; then the
 * folder of the pages. {@code words} and a file of vectors trains the words that {@code sentences} weighs.
 */
public final class Main {
    private static final Path FIGURES = Path.of("seeds/out-of-fold.json");
    private static final String SENTENCES = "sentences";
    private static final String WORDS = "words";
    private static final String VECTORS = ".json";
    private static final String KINDS = "kinds";
    private static final Set<String> STEPS = Set.of("text", "html", KINDS, "measure");
    private static final Set<String> BIAS_STEPS = Set.of(WORDS, SENTENCES);

    private Main() {}

    /** Trains and measures. */
    public static void main(String[] args) throws IOException, LGBMException {
        List<String> arguments = List.of(args);
        Path folder = Path.of(arguments.stream()
                .filter(argument ->
                        !STEPS.contains(argument) && !BIAS_STEPS.contains(argument) && !argument.endsWith(VECTORS))
                .findFirst()
                .orElse("../shared/data/wcxb-dev"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean all = arguments.stream().noneMatch(step -> STEPS.contains(step) || BIAS_STEPS.contains(step));
        List<WcxbPage> pages = WcxbPage.all(folder);
        if (arguments.contains(WORDS)) {
            out.print(Words.train(vectors(arguments), pages));
        }
        if (all || arguments.contains(SENTENCES)) {
            out.print(Sentences.train(pages));
        }
        if (all || arguments.stream().anyMatch(STEPS::contains)) {
            blocks(pages, arguments, out);
        }
    }

    private static Path vectors(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.endsWith(VECTORS))
                .findFirst()
                .map(Path::of)
                .orElseThrow(() -> new IllegalArgumentException("words needs a file of vectors, such as vectors.json"));
    }

    private static void blocks(List<WcxbPage> pages, List<String> arguments, PrintStream out)
            throws IOException, LGBMException {
        boolean all = arguments.stream().noneMatch(STEPS::contains);
        Corpus corpus = new Corpus(pages);
        out.printf("%d pages, extracted%n", pages.size());
        for (View view : View.values()) {
            if (all || arguments.contains(view.name().toLowerCase(Locale.ROOT))) {
                train(view, corpus, out);
            }
        }
        if (all || arguments.contains(KINDS)) {
            out.print(Kinds.train(pages));
        }
        if (all || arguments.contains("measure")) {
            measure(corpus, out);
        }
    }

    private static void train(View view, Corpus corpus, PrintStream out) throws IOException, LGBMException {
        Trainer trainer = view.trainer(corpus);
        for (int fold = 0; fold < WcxbPage.FOLDS; fold++) {
            Files.createDirectories(view.without(fold).getParent());
            Files.write(view.without(fold), trainer.without(fold));
            out.printf("%s, fold %d%n", view, fold);
        }
        byte[] model = trainer.ofAll();
        Files.write(view.model(), model);
        out.printf("%s: %d bytes%n", view.model(), model.length);
    }

    private static void measure(Corpus corpus, PrintStream out) throws IOException {
        OutOfFold measure = new OutOfFold(corpus);
        for (int fold = 0; fold < WcxbPage.FOLDS; fold++) {
            measure.add(fold, read(View.TEXT.without(fold)), read(View.HTML.without(fold)));
        }
        Map<String, String> hashes = new TreeMap<>();
        for (View view : View.values()) {
            hashes.put(view.model().getFileName().toString(), Hashes.of(Files.readAllBytes(view.model())));
        }
        String json = measure.json(hashes);
        Files.writeString(FIGURES, json);
        out.print(json);
    }

    private static BlockModel read(Path file) throws IOException {
        return Models.read(Files.readAllBytes(file));
    }
}

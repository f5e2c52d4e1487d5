package copydesk.cli;

import copydesk.bias.BiasPage;
import copydesk.bias.BiasReport;
import copydesk.bias.Comparison;
import copydesk.bias.LoadedLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how several articles on one event label the same actors. */
@NullUnmarked
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Prints the labels that articles on one event use for the same actors.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Two or more text or HTML files.")
    private List<Path> files;

    @Option(names = "--no-entities", description = "Match actors by their names as written; no model is loaded.")
    private boolean noEntities;

    @Option(names = "--html", paramLabel = "PAGE", description = "Also draw the comparison as a page of HTML.")
    private Path html;

    @Override
    public Integer call() throws IOException {
        if (files.size() < 2) {
            throw new CommandLine.ParameterException(spec.commandLine(), "compare needs two articles or more");
        }
        List<BiasReport> reports = new ArrayList<>();
        int status = Articles.each(files, (file, article) -> {
            String name = file.getFileName().toString();
            Cast cast = noEntities ? Cast.none(article) : Cast.of(article);
            reports.add(LoadedLanguage.english()
                    .score(cast.document().with(article.metadata().withSite(name)), cast.entities()));
        });
        if (reports.size() >= 2) {
            Comparison comparison = Comparison.of(reports);
            print(comparison);
            if (html != null) {
                Pages.write(html, BiasPage.of(comparison));
            }
        }
        return status;
    }

    private static void print(Comparison comparison) {
        System.out.println("== Articles, the most loaded by its author first\n");
        comparison.articles().forEach(article -> System.out.println("  " + article));
        System.out.println("\n== What each calls the same actor\n");
        comparison.actors().forEach(labels -> System.out.println(labels + "\n"));
        System.out.println("== Which word each chooses for the same thing\n");
        comparison.concepts().forEach(labels -> System.out.println(labels + "\n"));
    }
}

package copydesk.cli;

import copydesk.bias.BiasPage;
import copydesk.bias.BiasReport;
import copydesk.bias.Comparison;
import copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Two or more text or HTML files, folders, or patterns.")
    private List<String> files;

    @Option(names = "--no-entities", description = "Match actors by their names as written; no model is loaded.")
    private boolean noEntities;

    @Option(names = "--html", paramLabel = "PAGE", description = "Also draw the comparison as a page of HTML.")
    private Path html;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Mixin
    private ProgressOption progress;

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.of(files);
        if (inputs.files().size() < 2 && inputs.faults().isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "compare needs two articles or more");
        }
        Findings.prepare(!noEntities, true);
        List<BiasReport> reports = new ArrayList<>();
        int status = Articles.each(inputs, progress.wanted(false), (file, article) -> {
            String name = file.getFileName().toString();
            Document named = article.with(article.metadata().withSite(name));
            reports.add(Findings.of(named, !noEntities).report());
        });
        if (reports.size() >= 2) {
            Comparison comparison = Comparison.of(reports);
            if (json) {
                System.out.println(JsonLine.of(line -> ComparisonWriter.write(comparison, line)));
            } else {
                print(comparison, Paint.output());
            }
            if (html != null) {
                Pages.write(html, BiasPage.of(comparison));
            }
        }
        return status;
    }

    private static void print(Comparison comparison, Paint paint) {
        System.out.println(paint.head("== Articles, the most loaded by its author first") + "\n");
        comparison.articles().forEach(article -> System.out.println("  " + article));
        System.out.println("\n" + paint.head("== What each calls the same actor") + "\n");
        comparison.actors().forEach(labels -> System.out.println(labels + "\n"));
        System.out.println(paint.head("== Which word each chooses for the same thing") + "\n");
        comparison.concepts().forEach(labels -> System.out.println(labels + "\n"));
    }
}

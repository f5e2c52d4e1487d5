package copydesk.cli;

import copydesk.bias.BiasPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
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

/** Prints all that the library finds in articles. */
@NullUnmarked
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Prints the clean story, what was cut and why, the cast, and the loaded words by voice.")
final class AnalyzeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text or HTML files, folders, or patterns.")
    private List<String> files;

    @Option(names = "--no-entities", description = "Leave out the cast; no model is loaded.")
    private boolean noEntities;

    @Option(
            names = "--html",
            paramLabel = "PAGE",
            description = "Also draw the article as a page of HTML, one article only.")
    private Path html;

    @Option(
            names = "--json",
            description =
                    "Print a JSON object a line, its fields as batch writes them; source is the text of the offsets.")
    private boolean json;

    @Mixin
    private ProgressOption progress;

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.of(files);
        int most = inputs.files().size();
        if (html != null && most > 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--html draws one article, not " + most);
        }
        Findings.prepare(!noEntities, true);
        Report report = new Report(System.out, Paint.output(), !noEntities);
        AnswerWriter writer = new AnswerWriter(
                noEntities ? EnumSet.complementOf(EnumSet.of(Step.ENTITIES)) : EnumSet.allOf(Step.class));
        return Articles.each(inputs, progress.wanted(true), (file, article) -> {
            Findings findings = Findings.of(article, !noEntities);
            if (json) {
                System.out.println(JsonLine.of(line -> writer.write(file.toString(), true, findings, line)));
            } else {
                report.print(most > 1 ? file.toString() : "", findings);
            }
            if (html != null) {
                Pages.write(html, BiasPage.of(findings.report()));
            }
        });
    }
}

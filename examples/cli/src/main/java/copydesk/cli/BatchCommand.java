package copydesk.cli;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a JSON object a line and writes one a line. */
@NullUnmarked
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Reads a JSON object a line from standard input and writes one a line, in the same order.")
final class BatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--steps",
            paramLabel = "STEPS",
            defaultValue = "clean,quotes,entities,bias",
            description = "What to write: any of clean, quotes, entities, bias (default: ${DEFAULT-VALUE}).")
    private String steps;

    @Override
    public Integer call() throws IOException {
        Set<Step> wanted;
        try {
            wanted = Step.list(steps);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return new Batch(wanted).run(System.in, System.out) ? 0 : Main.FAILED;
    }
}

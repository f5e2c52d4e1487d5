package copydesk.cli;

import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What an answer is to hold. */
@NullUnmarked
public final class StepsOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--steps",
            paramLabel = "STEPS",
            defaultValue = "clean,quotes,entities,bias",
            description = "What to write: any of clean, quotes, entities, bias (default: ${DEFAULT-VALUE}).")
    private String steps;

    /**
     * Returns the steps that are wanted.
     *
     * @throws CommandLine.ParameterException if one is unknown
     */
    public Set<Step> wanted() {
        try {
            return Step.list(steps);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(command.commandLine(), e.getMessage());
        }
    }
}

package copydesk.cli;

import org.jspecify.annotations.NullUnmarked;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the completion of this command for shells. */
@NullUnmarked
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {"Prints a script that completes copydesk in bash and zsh:", "source <(copydesk completion)"})
final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine copydesk = spec.root().commandLine();
        System.out.print(AutoComplete.bash(copydesk.getCommandName(), copydesk));
    }
}

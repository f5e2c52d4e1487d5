package copydesk.cli;

import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual of this command. */
@NullUnmarked
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {"Prints the manual as a man page:", "copydesk man | man -l -"})
final class ManCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        System.out.print(ManPage.of(spec.root()));
    }
}

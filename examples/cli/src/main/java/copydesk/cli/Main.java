package copydesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code copydesk}. */
@Command(
        name = "copydesk",
        description = "Turns raw scraped news text into text that can be trusted.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            AnalyzeCommand.class,
            CleanCommand.class,
            CompareCommand.class,
            BatchCommand.class,
            CompletionCommand.class,
            ManCommand.class
        },
        footer = {"", "Exit status: 0 all went well, 2 wrong use, 3 some input failed."})
public final class Main {
    /** Some input failed. */
    static final int FAILED = 3;

    private Main() {}

    /** Runs the command and ends the process with its status. */
    public static void main(String[] args) {
        // The console's charset is that of the locale; the contract's is UTF-8.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int status = command().execute(args);
        out.flush();
        System.exit(status);
    }

    static CommandLine command() {
        return new CommandLine(new Main())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(Paint.output().ansi()))
                .setExecutionExceptionHandler(Main::explain);
    }

    private static int explain(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        System.err.println("copydesk: " + fault.getMessage());
        return fault instanceof WrongUse ? CommandLine.ExitCode.USAGE : FAILED;
    }

    /** Reads the version that the build wrote. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Properties properties = new Properties();
            try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new String[] {"copydesk " + properties.getProperty("version")};
        }
    }
}

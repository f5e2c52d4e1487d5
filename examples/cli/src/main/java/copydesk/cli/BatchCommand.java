package copydesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a JSON object a line and writes one a line. */
@NullUnmarked
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Reads a JSON object a line and writes one a line, in the same order.")
final class BatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StepsOption steps;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many lines to answer at once (default: ${DEFAULT-VALUE}).")
    private int jobs;

    @Option(names = "--in", paramLabel = "FILE", description = "Read this file, not standard input.")
    private Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "Write this file anew, not to standard output.")
    private Path out;

    @Option(
            names = "--resume",
            description = "Go on behind the last whole line that an earlier run left in the file of --out.")
    private boolean resume;

    @Mixin
    private ProgressOption progress;

    @Override
    public Integer call() throws IOException, WrongUse {
        Set<Step> wanted = wanted();
        Findings.prepare(wanted.contains(Step.ENTITIES), wanted.contains(Step.BIAS));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input(), StandardCharsets.UTF_8))) {
            Done done = resume && Files.exists(out) ? Done.in(out, lines) : Done.nothing();
            try (OutputStream answers = output();
                    WholeLines whole = new WholeLines(answers);
                    Progress bar = bar(done)) {
                boolean good = new Batch(wanted, jobs).run(lines, done.lines(), whole, bar);
                return good && done.good() ? 0 : Main.FAILED;
            }
        }
    }

    private Set<Step> wanted() throws IOException {
        if (jobs < 1) {
            throw wrong("--jobs is at least 1, not " + jobs);
        }
        if (resume && out == null) {
            throw wrong("--resume needs --out, the file to go on with");
        }
        if (in != null && out != null && Files.exists(in) && Files.exists(out) && Files.isSameFile(in, out)) {
            throw wrong("--in and --out are the same file " + in);
        }
        return steps.wanted();
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    private InputStream input() throws IOException {
        if (in == null) {
            return System.in;
        }
        try {
            return Files.newInputStream(in);
        } catch (NoSuchFileException e) {
            throw new IOException(in + " does not exist", e);
        }
    }

    private OutputStream output() throws IOException {
        if (out == null) {
            return System.out;
        }
        StandardOpenOption how = resume ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try {
            return Files.newOutputStream(out, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw new IOException(out + " cannot be written: the folder is missing or closed to us", e);
        }
    }

    private Progress bar(Done done) throws IOException {
        if (!progress.wanted(out == null)) {
            return Progress.none();
        }
        return in == null ? Progress.ofLines() : Progress.ofBytes(done.asked(), Files.size(in));
    }
}

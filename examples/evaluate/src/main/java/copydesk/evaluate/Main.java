package copydesk.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what is measured as a table; with a folder as argument on the data there. */
public final class Main {
    private Main() {}

    /** Runs the evaluation. */
    public static void main(String[] args) throws IOException {
        Path data = args.length > 0 ? Path.of(args[0]) : Evaluation.dataBeside(Evaluation.project());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Evaluation()
                .seeds()
                .loaded()
                .news()
                .data(data)
                .outOfFold(Evaluation.project())
                .figures()
                .forEach((name, value) -> out.printf(Locale.ROOT, "%-40s %.4f%n", name, value));
    }
}

package copydesk.browser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Checks pages in Chromium. Arguments: a folder for the pictures, then pages; {@code --axe FILE} lets axe-core look at them,
 * too. Exit status: 0 if nothing is wrong or there is no Chromium, 1 else.
 */
public final class Main {
    private Main() {}

    /** Checks them. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(Arrays.asList(args));
        int option = arguments.indexOf("--axe");
        Optional<String> axe = Optional.empty();
        if (option >= 0) {
            axe = Optional.of(Files.readString(Path.of(arguments.get(option + 1))));
            arguments.subList(option, option + 2).clear();
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<Browser> started = Browser.start();
        if (started.isEmpty()) {
            out.println("skipped: there is no Chromium on the path, the pages were not opened");
            return;
        }
        Path pictures = Files.createDirectories(Path.of(arguments.get(0)));
        List<String> faults = new ArrayList<>();
        try (Browser browser = started.get()) {
            PageCheck check = new PageCheck(browser, axe);
            for (String page : arguments.subList(1, arguments.size())) {
                faults.addAll(check.faults(Path.of(page).toAbsolutePath(), pictures));
            }
        }
        faults.forEach(out::println);
        out.println((arguments.size() - 1) + " pages in " + View.ALL.size() + " views, " + faults.size()
                + " faults; pictures in " + pictures);
        if (!faults.isEmpty()) {
            System.exit(1);
        }
    }
}

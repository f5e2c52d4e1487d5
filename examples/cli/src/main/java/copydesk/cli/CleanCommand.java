package copydesk.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the stories of articles, repaired and without what is not the story. */
@NullUnmarked
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Prints the story: repaired, without what is not the story.")
final class CleanCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text or HTML files, folders, or patterns.")
    private List<String> files;

    @Mixin
    private ProgressOption progress;

    @Override
    public Integer call() throws IOException {
        return Articles.each(Inputs.of(files), progress.wanted(true), (file, article) -> {
            article.title().ifPresent(title -> System.out.println(title + "\n"));
            System.out.println(article.body());
        });
    }
}

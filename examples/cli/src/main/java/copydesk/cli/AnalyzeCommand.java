package copydesk.cli;

import copydesk.bias.BiasPage;
import copydesk.bias.BiasReport;
import copydesk.bias.LoadedLanguage;
import copydesk.bias.LoadedTerm;
import copydesk.bias.Voice;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Rows;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text or HTML files.")
    private List<Path> files;

    @Option(names = "--no-entities", description = "Leave out the cast; no model is loaded.")
    private boolean noEntities;

    @Option(
            names = "--html",
            paramLabel = "PAGE",
            description = "Also draw the article as a page of HTML, one article only.")
    private Path html;

    @Override
    public Integer call() {
        if (html != null && files.size() > 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--html draws one article, not " + files.size());
        }
        return Articles.each(files, (file, article) -> {
            PrintStream out = System.out;
            if (files.size() > 1) {
                out.println("######## " + file + "\n");
            }
            Cast cast = noEntities ? Cast.none(article) : Cast.of(article);
            story(out, article);
            cuts(out, article);
            if (!noEntities) {
                cast(out, cast.entities());
            }
            BiasReport report = LoadedLanguage.english().score(cast.document(), cast.entities());
            loaded(out, report);
            if (html != null) {
                Pages.write(html, BiasPage.of(report));
            }
        });
    }

    private static void story(PrintStream out, Document article) {
        out.println("== Story: " + article);
        article.title().ifPresent(title -> out.println("\n" + title));
        out.println("\n" + article.body() + "\n");
    }

    private static void cuts(PrintStream out, Document article) {
        out.println("== Not the story\n");
        for (Block block : article.boilerplate()) {
            out.println("  " + block);
        }
        out.println();
        if (!article.hints().isEmpty()) {
            out.println("== Left as it is, but look at it\n");
            article.hints().forEach(hint -> out.println("  " + hint));
            out.println();
        }
    }

    private static void cast(PrintStream out, Entities cast) {
        out.println("== Cast\n");
        for (EntityType type : EntityType.values()) {
            for (Entity entity : cast.all()) {
                if (entity.type() == type) {
                    out.println("  " + entity);
                    entity.aliases()
                            .forEach(alias ->
                                    out.println("      also " + Rows.quoted(alias.form(), 40) + ": " + alias.reason()));
                }
            }
        }
        out.println();
    }

    private static void loaded(PrintStream out, BiasReport report) {
        out.println(
                "== Loaded language: " + report.toString().lines().findFirst().orElse("") + "\n");
        for (Voice voice : Voice.values()) {
            for (LoadedTerm term : report.terms()) {
                if (term.voice() == voice) {
                    out.println("  " + term);
                }
            }
        }
        out.println();
    }
}

package copydesk.cli;

import copydesk.bias.BiasReport;
import copydesk.bias.LoadedTerm;
import copydesk.bias.Voice;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Rows;
import java.io.PrintStream;

/** Prints what was found in articles, for people. */
final class Report {
    private final PrintStream out;
    private final Paint paint;
    private final boolean withCast;

    Report(PrintStream out, Paint paint, boolean withCast) {
        this.out = out;
        this.paint = paint;
        this.withCast = withCast;
    }

    /** Prints the parts of one article, its name above them unless that is empty. */
    void print(String name, Findings findings) {
        if (!name.isEmpty()) {
            out.println(paint.head("######## " + name) + "\n");
        }
        story(findings.document());
        cuts(findings.document());
        if (withCast) {
            cast(findings.entities());
        }
        loaded(findings.report());
    }

    private void story(Document article) {
        out.println(paint.head("== Story: " + article));
        article.title().ifPresent(title -> out.println("\n" + title));
        out.println("\n" + article.body() + "\n");
    }

    private void cuts(Document article) {
        out.println(paint.head("== Not the story") + "\n");
        for (Block block : article.boilerplate()) {
            out.println("  " + paint.faint(block.toString()));
        }
        out.println();
        if (!article.hints().isEmpty()) {
            out.println(paint.head("== Left as it is, but look at it") + "\n");
            article.hints().forEach(hint -> out.println("  " + hint));
            out.println();
        }
    }

    private void cast(Entities cast) {
        out.println(paint.head("== Cast") + "\n");
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

    private void loaded(BiasReport report) {
        String summary = report.toString().lines().findFirst().orElse("");
        out.println(paint.head("== Loaded language: " + summary) + "\n");
        for (Voice voice : Voice.values()) {
            for (LoadedTerm term : report.terms()) {
                if (term.voice() == voice) {
                    String row = term.toString();
                    out.println("  " + (voice == Voice.AUTHOR ? paint.author(row) : paint.quoted(row)));
                }
            }
        }
        out.println();
    }
}

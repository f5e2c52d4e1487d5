package copydesk.entities;

import copydesk.Copydesk;
import copydesk.text.Entities;
import java.io.IOException;

/** Measures the extractor with its engine on folders of marked articles; {@code Measured folder} prints it. */
public final class Measured {
    private Measured() {}

    /** Returns the F1 of exact spans with types over all articles of a folder. */
    public static double mentions(String folder) {
        Marked.Score score = new Marked.Score();
        EntityExtractor extractor = EntityExtractor.english();
        Marked.in(folder).forEach(article -> article.score(extractor.extract(Copydesk.parse(article.text())), score));
        return score.f1();
    }

    public static void main(String[] args) throws IOException {
        EntityExtractor extractor = EntityExtractor.english();
        Marked.Score all = new Marked.Score();
        for (Marked article : Marked.in(args[0])) {
            Entities entities = extractor.extract(Copydesk.parse(article.text()));
            Marked.Score score = new Marked.Score();
            article.score(entities, score);
            article.score(entities, all);
            System.out.println(article.name() + " " + score);
            if (args.length > 1) {
                System.out.println(article.render(entities));
                entities.all().forEach(entity -> System.out.println("  " + entity + " " + entity.aliases()));
            }
        }
        System.out.println("all " + all);
    }
}

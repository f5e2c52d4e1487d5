package copydesk.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.blocks.BlockClassifier;
import copydesk.evaluate.WcxbPage;
import copydesk.text.Document;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Learns from pages that are made up here: the whole way from page to model works, and works the same twice. */
class TrainerTest {
    private static final String PROSE =
            "Strong winds kept ferry number %d in the port of Saltby until the next morning, and the"
                    + " company paid for hotel rooms. Nobody was hurt, the harbour office said on the day after the storm.";

    @Test
    void aModelCutsWhatItHasSeenCut() throws LGBMException, IOException {
        try {
            LGBMBooster.loadNative();
        } catch (UnsatisfiedLinkError missing) {
            Assumptions.abort("LightGBM does not run here: " + missing.getMessage());
        }
        byte[] model = trainer().ofAll();
        assertArrayEquals(model, trainer().ofAll());
        BlockClassifier classifier = BlockClassifier.standard().with(Models.read(model), Models.read(model));
        Document document = Copydesk.builder().classifier(classifier).build().parse(page(99).text());
        assertTrue(document.body().contains("ferry number 99"), document::body);
        assertTrue(!document.body().contains("Basket"), document::body);
    }

    private static Trainer trainer() {
        List<Example> pages = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            pages.add(Example.of(page(i), page(i).text(), 1));
        }
        return new Trainer(pages, List.of(), new Boosting.Plan(110, 63, 0.1, 100));
    }

    private static WcxbPage page(int i) {
        String story = String.format(PROSE, i) + "\n" + String.format(PROSE, i + 100);
        String text =
                "Home\nBasket\nSign in\nOffers of week " + i + "\n" + story + "\nBasket\nHelp\nReturns\nCareers\n";
        return new WcxbPage(Path.of("none"), "p" + i, "article", "site" + i + ".example", text, story);
    }
}

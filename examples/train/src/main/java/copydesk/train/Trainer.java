package copydesk.train;

import copydesk.blocks.BlockModel;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Learns models from pages and other forms of them. The trees learn from each page with the words of all other sites, so
 * that they learn how far to trust words.
 */
final class Trainer {
    private static final int NO_FOLD = -1;

    private final List<Example> pages;
    private final List<Example> examples;
    private final Boosting.Plan plan;

    Trainer(List<Example> pages, List<Example> variants, Boosting.Plan plan) {
        this.plan = plan;
        this.pages = pages;
        this.examples = new ArrayList<>(pages);
        this.examples.addAll(variants);
    }

    /** Returns the file of a model that saw all pages. */
    byte[] ofAll() throws LGBMException {
        return without(NO_FOLD);
    }

    /** Returns the file of a model that saw no page of this fold. */
    byte[] without(int fold) throws LGBMException {
        WordCounts words = new WordCounts(seen(pages, fold));
        List<Example> seen = seen(examples, fold);
        Map<String, List<Integer>> sites = IntStream.range(0, seen.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> seen.get(i).page().domain(), TreeMap::new, Collectors.toList()));
        float[][][] columns = new float[seen.size()][][];
        sites.entrySet().parallelStream().forEach(site -> {
            BlockModel others = Models.wordsWithout(words, site.getKey());
            site.getValue()
                    .forEach(i -> columns[i] =
                            others.columns(seen.get(i).text(), seen.get(i).markup()));
        });
        return Models.whole(words, Boosting.grow(seen, List.of(columns), plan));
    }

    private static List<Example> seen(List<Example> all, int without) {
        return all.stream().filter(example -> example.page().fold() != without).toList();
    }
}

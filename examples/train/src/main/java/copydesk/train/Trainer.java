package copydesk.train;

import copydesk.blocks.BlockModel;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final Boosting.Plan OF_PAGES = new Boosting.Plan(60, 7, 0.1, 10);

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
        float[][][] lines = new float[seen.size()][][];
        float[][] wholes = new float[seen.size()][];
        sites.entrySet().parallelStream().forEach(site -> {
            BlockModel others = Models.wordsWithout(words, site.getKey());
            for (int i : site.getValue()) {
                lines[i] = others.columns(seen.get(i).text(), seen.get(i).markup());
                wholes[i] = others.ofPage(seen.get(i).text(), seen.get(i).markup());
            }
        });
        List<String> kinds = new ArrayList<>();
        for (String kind : WordCounts.KINDS) {
            kinds.add(Boosting.grow(ofPages(kind, seen(pages, fold), wholes), OF_PAGES));
        }
        return Models.whole(words, Boosting.grow(ofLines(seen, lines), plan), kinds);
    }

    private static Lessons ofLines(List<Example> examples, float[][][] lines) {
        int rows = Arrays.stream(lines).mapToInt(page -> page.length).sum();
        int columns =
                Arrays.stream(lines).filter(page -> page.length > 0).findFirst().orElseThrow()[0].length;
        Lessons lessons = new Lessons(rows, columns);
        for (int p = 0; p < lines.length; p++) {
            for (int i = 0; i < lines[p].length; i++) {
                lessons.add(
                        lines[p][i], examples.get(p).isStory(i), examples.get(p).weight(i));
            }
        }
        return lessons;
    }

    /** Pages come before their other forms; what is left of a page tells less of its kind. */
    private static Lessons ofPages(String kind, List<Example> pages, float[][] wholes) {
        Lessons lessons = new Lessons(pages.size(), wholes[0].length);
        for (int p = 0; p < pages.size(); p++) {
            lessons.add(wholes[p], pages.get(p).page().kind().equals(kind), 1);
        }
        return lessons;
    }

    private static List<Example> seen(List<Example> all, int without) {
        return all.stream().filter(example -> example.page().fold() != without).toList();
    }
}

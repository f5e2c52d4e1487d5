package copydesk.train;

import copydesk.evaluate.Extractor;
import copydesk.evaluate.WcxbPage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Pages with what extractors make of them, and what there is to learn from both. */
final class Corpus {
    private static final double VARIANT_WEIGHT = 0.4;

    /** One page in so many comes in each further form, too. */
    private static final int EVERY = 8;

    private final List<WcxbPage> pages;
    private final Map<Extractor, List<String>> extracted = new EnumMap<>(Extractor.class);

    Corpus(List<WcxbPage> pages) {
        this.pages = pages;
        for (Extractor extractor : Extractor.values()) {
            extracted.put(extractor, pages.parallelStream().map(extractor::text).toList());
        }
    }

    List<WcxbPage> pages() {
        return pages;
    }

    /** Returns what an extractor makes of the page with this index; empty where it fails. */
    String extracted(Extractor extractor, int page) {
        return Objects.requireNonNull(extracted.get(extractor)).get(page);
    }

    /** Returns the pages as examples. */
    List<Example> examples() {
        return pages.parallelStream()
                .map(page -> Example.of(page, page.text(), 1))
                .toList();
    }

    /** Returns the pages' HTML as examples. */
    List<Example> htmlExamples() {
        return pages.parallelStream().map(Example::ofHtml).toList();
    }

    /** Returns other forms of the pages as examples: extracted by others, wrapped, truncated. */
    List<Example> variants() {
        List<Example> variants = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Extractor extractor : Extractor.values()) {
                if (extractor.isLearned() && !extracted(extractor, i).isBlank()) {
                    variants.add(Example.of(pages.get(i), extracted(extractor, i), VARIANT_WEIGHT));
                }
            }
            for (Variant variant : Variant.values()) {
                if (i % EVERY == variant.ordinal()) {
                    variants.add(
                            Example.of(pages.get(i), variant.of(pages.get(i).text()), VARIANT_WEIGHT));
                }
            }
        }
        return variants;
    }
}

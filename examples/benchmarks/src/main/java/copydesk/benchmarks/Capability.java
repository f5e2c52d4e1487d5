package copydesk.benchmarks;

import java.util.List;

/**
 * What is compared with whom: benchmarks for the speed, marked texts for the quality.
 *
 * @param title its name
 * @param what on what each works, and how much of the work it does
 * @param timed the benchmarks
 * @param peers the others
 * @param judged the figures of quality
 */
record Capability(String title, String what, List<Timed> timed, List<Peer> peers, List<Judged> judged) {
    /** The method that is ours in each class of benchmarks. */
    static final String OURS = "copydesk";

    Capability {
        timed = List.copyOf(timed);
        peers = List.copyOf(peers);
        judged = List.copyOf(judged);
    }

    /** Returns all that is compared. */
    static List<Capability> all() {
        return List.of(
                new Capability(
                        "Repair of text",
                        "A megabyte. Ours makes all safe repairs and keeps the way back to the original; the others do a part of it: "
                                + "Lucene references, a few signs and blanks with a way back for single offsets, the rest no more than "
                                + "their names say.",
                        List.of(new Timed(Repairing.class, "a megabyte", Texts.SIZE)),
                        List.of(
                                new Peer("Lucene's char filters", "luceneCharFilters", ""),
                                new Peer("commons-text, references", "commonsTextUnescape", "commons-text"),
                                new Peer("jsoup, references", "jsoupUnescape", "jsoup"),
                                new Peer("ICU, composition", "icuNfc", ""),
                                new Peer("six regular expressions", "sixRegexes", "")),
                        List.of(new Judged(
                                "broken encodings put right (cases that any tool must pass)",
                                "encodings, copydesk",
                                "encodings, %s"))),
                new Capability(
                        "Encodings of bytes",
                        "A megabyte of bytes whose encoding is found and that are read.",
                        List.of(new Timed(Decoding.class, "a megabyte", Texts.SIZE)),
                        List.of(
                                new Peer("juniversalchardet", "juniversalchardet", ""),
                                new Peer("ICU's detector", "icuDetector", "")),
                        List.of()),
                new Capability(
                        "The story in flattened text",
                        "Text that has lost its markup. The others cannot read it: they are given the same lines as HTML, a paragraph "
                                + "each, for the time, and the page's own HTML for the quality. Our quality is measured out of fold by the "
                                + "trainer, for the models that are shipped have seen these pages.",
                        List.of(
                                new Timed(Pages.class, "a made page of a megabyte", Texts.SIZE),
                                new Timed(FlatPages.class, "real pages of WCXB", FlatPages.SIZE)),
                        List.of(
                                new Peer("boilerpipe, article", "boilerpipe", "boilerpipe_article"),
                                new Peer("boilerpipe, default", "", "boilerpipe_default"),
                                new Peer("Readability4J", "readability4j", "readability4j")),
                        List.of(
                                new Judged("word F1, all kinds of page", "out of fold, flat, all", "content, %s, all"),
                                new Judged("word F1, articles", "out of fold, flat, article", "content, %s, article"))),
                new Capability(
                        "The story in HTML",
                        "From the page's HTML to its story, beside a bare parse with the text of it, and others. Quality as above.",
                        List.of(
                                new Timed(Html.class, "a made page with 10,000 lines", 0),
                                new Timed(WebPages.class, "real pages of WCXB", WebPages.SIZE)),
                        List.of(
                                new Peer("bare jsoup", "jsoup", ""),
                                new Peer("boilerpipe, article", "boilerpipe", "boilerpipe_article"),
                                new Peer("boilerpipe, default", "", "boilerpipe_default"),
                                new Peer("Readability4J", "readability4j", "readability4j")),
                        List.of(
                                new Judged("word F1, all kinds of page", "out of fold, html, all", "content, %s, all"),
                                new Judged("word F1, articles", "out of fold, html, article", "content, %s, article"),
                                new Judged("word F1, forums", "out of fold, html, forum", "content, %s, forum"),
                                new Judged("word F1, products", "out of fold, html, product", "content, %s, product"))),
                new Capability(
                        "Names",
                        "News texts of the evaluation. Ours is the CRF, whose labels we compute, and the layer above it, which ties names to "
                                + "persons and things; CoreNLP by default runs three CRFs and its rules.",
                        List.of(new Timed(Naming.class, "news", Naming.SIZE)),
                        List.of(
                                new Peer("the CRF alone, CoreNLP's code", "crf", "crf"),
                                new Peer("CoreNLP, default", "coreNlp", "corenlp"),
                                new Peer("ours, the CRF alone", "copydeskEngineOnly", ""),
                                new Peer("ours without the CRF", "copydeskWithoutEngine", "")),
                        List.of(new Judged(
                                "F1 of persons, organizations, places; texts kept aside",
                                "names, copydesk",
                                "names, %s"))),
                new Capability(
                        "Quotations",
                        "News texts of the evaluation. Ours finds direct and reported speech with the speakers in documents that are "
                                + "read; CoreNLP's annotator finds direct quotations without speakers, and cuts words and sentences first.",
                        List.of(new Timed(Quoting.class, "news", Quoting.SIZE)),
                        List.of(new Peer("CoreNLP's quotations", "coreNlp", "corenlp")),
                        List.of(new Judged(
                                "F1 of direct quotations; texts kept aside",
                                "quotations, copydesk",
                                "quotations, %s"))),
                new Capability(
                        "Loaded language",
                        "Articles kept aside, names not looked for. The others look up the phrases of our own rows as they are "
                                + "written: no forms, contexts, voices, targets and scores.",
                        List.of(new Timed(Scoring.class, "articles", Scoring.SIZE)),
                        List.of(
                                new Peer("a hash set", "hashLookup", "hash"),
                                new Peer("Aho-Corasick", "ahoCorasick", "aho-corasick"),
                                new Peer("ours, rows alone", "copydeskRowsOnly", "")),
                        List.of(
                                new Judged(
                                        "F1 of loaded expressions, overlapping",
                                        "loaded, copydesk, F1",
                                        "loaded, %s, F1"),
                                new Judged(
                                        "precision of loaded expressions",
                                        "loaded, copydesk, precision",
                                        "loaded, %s, precision"),
                                new Judged(
                                        "recall of loaded expressions",
                                        "loaded, copydesk, recall",
                                        "loaded, %s, recall"))));
    }

    /**
     * A class of benchmarks.
     *
     * @param type the class
     * @param what on what it works
     * @param size how many characters that has; 0 if its characters say little
     */
    record Timed(Class<?> type, String what, int size) {}

    /**
     * Another tool.
     *
     * @param name what a reader knows it by
     * @param method its benchmarks; empty if it has none
     * @param quality its name among the figures of quality; empty if it has none
     */
    record Peer(String name, String method, String quality) {}

    /**
     * A figure of quality.
     *
     * @param what what it tells
     * @param ours the name of our figure
     * @param theirs the pattern of the names of theirs
     */
    record Judged(String what, String ours, String theirs) {
        String of(Peer peer) {
            return theirs.replace("%s", peer.quality());
        }
    }
}

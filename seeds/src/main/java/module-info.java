/** Articles in the manner of real scraped pages, with gold marks beside them. */
module io.github.copydesk.seeds {
    requires static transitive org.jspecify;
    requires transitive io.github.copydesk.core;

    exports copydesk.seeds;
}

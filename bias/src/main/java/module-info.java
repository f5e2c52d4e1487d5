/** Loaded and partisan language: whose words, aimed at whom, compared over articles. */
module io.github.copydesk.bias {
    requires static transitive org.jspecify;
    requires transitive io.github.copydesk.core;

    exports copydesk.bias;

    // Core reads the tables of this package.
    opens copydesk.bias to
            io.github.copydesk.core;
}

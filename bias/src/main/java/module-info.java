/** Loaded and partisan language: whose words, aimed at whom, compared over articles. */
module io.github.copydesk.bias {
    requires static transitive org.jspecify;
    requires transitive io.github.copydesk.core;

    exports copydesk.bias;
}

/** Repair of noisy text, boilerplate, sentences and quotations. */
module io.github.copydesk.core {
    requires static transitive org.jspecify;
    requires com.ibm.icu;
    requires org.jsoup;

    exports copydesk;
    exports copydesk.blocks;
    exports copydesk.display;
    exports copydesk.lexicon;
    exports copydesk.normalize;
    exports copydesk.quotes;
    exports copydesk.read;
    exports copydesk.sentences;
    exports copydesk.text;
}

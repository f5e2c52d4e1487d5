/** Repair of noisy text, boilerplate, sentences and quotations. */
module io.github.copydesk.core {
    requires static transitive org.jspecify;
    requires com.ibm.icu;
    requires org.apache.commons.text;
    requires org.jsoup;

    exports copydesk.lexicon;
    exports copydesk.text;
}

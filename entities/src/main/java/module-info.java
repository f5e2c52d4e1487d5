/** Names, aliases, roles and speakers of a document. */
module io.github.copydesk.entities {
    requires transitive io.github.copydesk.core;
    requires static transitive org.jspecify;
    requires static edu.stanford.nlp.corenlp;
    requires com.ibm.icu;
    requires org.apache.commons.text;

    exports copydesk.entities;

    uses copydesk.entities.EntityEngine;

    provides copydesk.entities.EntityEngine with
            copydesk.entities.corenlp.CoreNlpEngine;

    // Core reads the tables of this package.
    opens copydesk.entities to
            io.github.copydesk.core;
}

/** Names found by Stanford CoreNLP; the only package that sees it. */
@NullMarked
package copydesk.entities.corenlp;

import org.jspecify.annotations.NullMarked;

/** Sentence bounds. */
@NullMarked
package copydesk.sentences;

import org.jspecify.annotations.NullMarked;

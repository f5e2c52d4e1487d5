/** The values of the library: text with its edits, spans, blocks, quotations and entities. */
@NullMarked
package copydesk.text;

import org.jspecify.annotations.NullMarked;

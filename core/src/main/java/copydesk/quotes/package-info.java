/** Quotations: direct and reported speech, turns of a conversation, doubting quotation marks, and who speaks. */
@NullMarked
package copydesk.quotes;

import org.jspecify.annotations.NullMarked;

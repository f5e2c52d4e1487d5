/** Blocks of a page: the lines and paragraphs of a text, each with what it is and why. */
@NullMarked
package copydesk.blocks;

import org.jspecify.annotations.NullMarked;

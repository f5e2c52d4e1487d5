/** Reading pages: bytes to text, and HTML to the text that all spans point into. */
@NullMarked
package copydesk.read;

import org.jspecify.annotations.NullMarked;

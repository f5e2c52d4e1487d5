/** Documents drawn for people. */
@NullMarked
package copydesk.display;

import org.jspecify.annotations.NullMarked;

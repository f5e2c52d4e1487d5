/** Placeholder. */
@NullMarked
package copydesk.seeds;

import org.jspecify.annotations.NullMarked;

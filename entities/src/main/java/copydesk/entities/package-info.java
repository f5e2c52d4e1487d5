/** Placeholder. */
@NullMarked
package copydesk.entities;

import org.jspecify.annotations.NullMarked;

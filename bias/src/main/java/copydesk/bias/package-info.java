/** Placeholder. */
@NullMarked
package copydesk.bias;

import org.jspecify.annotations.NullMarked;

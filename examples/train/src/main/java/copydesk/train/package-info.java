/** Trains the model of {@code copydesk.blocks} from marked pages, and measures it on sites that it did not see. */
@NullMarked
package copydesk.train;

import org.jspecify.annotations.NullMarked;

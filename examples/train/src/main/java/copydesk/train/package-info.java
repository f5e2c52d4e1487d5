/** Trains the models of {@code copydesk.blocks} from marked pages and that of {@code copydesk.bias} from pairs of sentences, and
 * measures them on sites and subjects that they did not see. */
@NullMarked
package copydesk.train;

import org.jspecify.annotations.NullMarked;

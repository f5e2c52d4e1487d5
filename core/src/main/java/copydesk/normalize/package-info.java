/** Repair of noisy text with an exact record of every change. */
@NullMarked
package copydesk.normalize;

import org.jspecify.annotations.NullMarked;

/** Measures the library on data, and holds the floors that its quality may not fall below. */
@NullMarked
package copydesk.evaluate;

import org.jspecify.annotations.NullMarked;

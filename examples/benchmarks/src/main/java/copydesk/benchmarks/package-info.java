/** Times the library beside others on the same text. */
@NullMarked
package copydesk.benchmarks;

import org.jspecify.annotations.NullMarked;

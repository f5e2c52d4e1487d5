/** Times the library beside others on the same text, and makes the page of benchmarks. */
@NullMarked
package copydesk.benchmarks;

import org.jspecify.annotations.NullMarked;

/** Targets for a fuzzer: any input, at each way into the library, keeps the laws. */
@NullMarked
package copydesk.fuzz;

import org.jspecify.annotations.NullMarked;

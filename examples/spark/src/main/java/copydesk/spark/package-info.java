/** The rows of {@code copydesk batch} for crawls, on Apache Spark. */
@NullMarked
package copydesk.spark;

import org.jspecify.annotations.NullMarked;

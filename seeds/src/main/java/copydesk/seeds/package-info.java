/** The seed corpus: articles written for this project in the manner of real scraped pages, and the marks beside them. */
@NullMarked
package copydesk.seeds;

import org.jspecify.annotations.NullMarked;

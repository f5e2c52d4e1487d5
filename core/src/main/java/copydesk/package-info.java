/** The front door: from a scraped page to a document in one call. */
@NullMarked
package copydesk;

import org.jspecify.annotations.NullMarked;

/** The library's values as pages in notebooks. */
@NullMarked
package copydesk.notebook;

import org.jspecify.annotations.NullMarked;

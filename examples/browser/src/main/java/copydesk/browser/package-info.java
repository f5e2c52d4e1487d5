/** Opens pages in Chromium, in light and dark, on a telephone and on paper, and checks that all can read them. */
@NullMarked
package copydesk.browser;

import org.jspecify.annotations.NullMarked;

/** Checks on what is published: public API, resources of a native image, POMs and lists of components. */
@NullMarked
package copydesk.release;

import org.jspecify.annotations.NullMarked;

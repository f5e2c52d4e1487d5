/** Loaded and partisan language: which words load a text, whose they are, at whom they aim, and how outlets differ. */
@NullMarked
package copydesk.bias;

import org.jspecify.annotations.NullMarked;

/** The command line: articles in, clean text, blocks, entities and loaded language out. */
@NullMarked
package copydesk.cli;

import org.jspecify.annotations.NullMarked;

/** Entities of a document: names found by an engine, and the news layer that makes one cast of them. */
@NullMarked
package copydesk.entities;

import org.jspecify.annotations.NullMarked;

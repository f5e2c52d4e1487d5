/** Words and phrases as data: rows of {@code .tsv} files, the words of a text, and the trie that finds phrases. */
@NullMarked
package copydesk.lexicon;

import org.jspecify.annotations.NullMarked;

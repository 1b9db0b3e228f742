/**
 * Finds events, organizations, eras, concepts and sources by words: what a reader types is text, endings, accents and
 * small typing errors do not matter, and the last word may be unfinished. {@link entente.search.SearchIndex} is the way
 * in; Lucene stays behind it. Knows {@code history} and {@code library}.
 */
@NullMarked
package entente.search;

import org.jspecify.annotations.NullMarked;

/** Citations over HTTP. Knows {@code citation}, {@code library} and what {@code library.api} shares. */
@NullMarked
package entente.citation.api;

import org.jspecify.annotations.NullMarked;

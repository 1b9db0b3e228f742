/**
 * The search as open data over HTTP. Knows {@code search}, {@code history} and what {@code library.api} shares.
 */
@NullMarked
package entente.search.api;

import org.jspecify.annotations.NullMarked;

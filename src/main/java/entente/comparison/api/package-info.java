/**
 * Matrices as open data over HTTP, whole or as of a day. Knows {@code comparison}, {@code history}, {@code library} and
 * what {@code library.api} shares.
 */
@NullMarked
package entente.comparison.api;

import org.jspecify.annotations.NullMarked;

/**
 * Timelines over HTTP: which there are, and what to draw of one. Knows {@code timeline}, {@code history}, {@code library}
 * and what {@code library.api} shares.
 */
@NullMarked
package entente.timeline.api;

import org.jspecify.annotations.NullMarked;

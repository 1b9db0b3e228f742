/**
 * What to draw of the history for a window and a size: which events fit, in which shape, and what the rest is counted
 * as. Knows {@code history} and {@code library}.
 */
@NullMarked
package entente.timeline;

import org.jspecify.annotations.NullMarked;

/**
 * Matrices as of a day: what each cell says then, which of them an event bears on, and what exists on that day. Knows
 * {@code history} and {@code library}.
 */
@NullMarked
package entente.comparison;

import org.jspecify.annotations.NullMarked;

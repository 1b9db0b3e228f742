/**
 * What is in focus, closely: events, organizations, ideas, sources, cells and days, with what each rests on. Knows
 * {@code stage} and below.
 */
@NullMarked
package entente.details;

import org.jspecify.annotations.NullMarked;

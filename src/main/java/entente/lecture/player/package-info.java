/**
 * The pages that show lectures: the hall's screen and the speaker's window. No view stands behind them; the browser gets
 * the whole lecture with its scenes drawn, and asks only for slices of timelines.
 */
@NullMarked
package entente.lecture.player;

import org.jspecify.annotations.NullMarked;

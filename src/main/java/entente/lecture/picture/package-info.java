/**
 * Scenes as pictures: shapes on a canvas, which are written as SVG here and become native shapes of slides elsewhere. What
 * to draw is asked of the same places that the screen asks; no browser is needed.
 */
@NullMarked
package entente.lecture.picture;

import org.jspecify.annotations.NullMarked;

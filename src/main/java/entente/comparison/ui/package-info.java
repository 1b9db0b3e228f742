/** Matrices on the screen. */
@NullMarked
package entente.comparison.ui;

import org.jspecify.annotations.NullMarked;

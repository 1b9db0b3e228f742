/** Matrices on the screen. */
@NamedInterface("ui")
@NullMarked
package entente.comparison.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The details on the screen. */
@NamedInterface("ui")
@NullMarked
package entente.details.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The components that draw a scene: the timeline, the matrix beside it, the handle between them and the overview. */
@NamedInterface("ui")
@NullMarked
package entente.stage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

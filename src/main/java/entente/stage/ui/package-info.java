/** The components that draw a scene: the timeline, the matrix beside it, the handle between them and the overview. */
@NullMarked
package entente.stage.ui;

import org.jspecify.annotations.NullMarked;

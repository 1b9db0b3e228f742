/** The views in which authors make their lectures, and what catches scenes for them in other views. */
@NamedInterface("editor-ui")
@NullMarked
package entente.lecture.editor.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

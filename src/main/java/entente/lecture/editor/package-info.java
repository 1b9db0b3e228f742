/**
 * Making lectures: what changes while an author works on one, what can be taken back, and in what two versions differ. Knows
 * lectures and where they are kept.
 */
@NamedInterface("editor")
@NullMarked
package entente.lecture.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

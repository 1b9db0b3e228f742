/**
 * Scenes as the elements in {@code frontend/stage} read them: what a timeline asks for and shows, and words. The same for
 * pages that a view of the server stands behind and for those that nobody does.
 */
@NamedInterface("element")
@NullMarked
package entente.stage.element;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

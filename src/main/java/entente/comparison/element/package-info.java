/**
 * What the elements in {@code frontend/comparison} read: matrices at all times, what of a scene shows in them, and words.
 * The same for pages that a view of the server stands behind and for those that nobody does.
 */
@NamedInterface("element")
@NullMarked
package entente.comparison.element;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Citations in the page, to copy. Knows {@code citation}. */
@NamedInterface("ui")
@NullMarked
package entente.citation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

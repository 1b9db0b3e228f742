/**
 * Where the lectures are kept that authors make: each with all its revisions, of which none is ever changed. Knows lectures,
 * authors and the database.
 */
@NamedInterface("store")
@NullMarked
package entente.lecture.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

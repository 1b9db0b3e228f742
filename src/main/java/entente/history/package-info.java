/**
 * The vocabulary: dates as historians write them, events, eras, organizations, concepts, places, claims, sources and
 * matrices. Immutable values; dates check themselves, records are checked by the schemas of their pack. Knows nothing but
 * {@code java.*} (and JSpecify's annotations).
 */
@NullMarked
package entente.history;

import org.jspecify.annotations.NullMarked;

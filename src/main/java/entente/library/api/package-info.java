/**
 * The pack as open data over HTTP: events, eras, concepts, organizations, places, regions and sources as JSON or CSV, and
 * what every address under {@code /api} has in common: how parameters are read, how problems are told, what may be cached,
 * and the description at {@code /api-docs}. Knows {@code history} and {@code library}.
 */
@NamedInterface("api")
@NullMarked
package entente.library.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package entente.history;

import java.util.List;
import java.util.Optional;

/**
 * A place that events name.
 *
 * @param name what events call it
 * @param regions ids of the {@link Region}s that it lies in, by today's borders; none for an ocean
 * @param country ISO 3166-1 alpha-2 code of the country or area that it lies in today; empty if it lies in several or in
 *     none that has a code
 * @param note what helps to tell it, such as its name today
 */
public record Place(String name, List<String> regions, Optional<String> country, Optional<String> note) {}

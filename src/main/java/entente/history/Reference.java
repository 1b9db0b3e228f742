package entente.history;

import java.util.Optional;

/**
 * Where a statement is found.
 *
 * @param source the id of a {@link Source}
 * @param locator the place in it, as one would cite it ("Article 16", "paragraph 139"); empty for the whole
 */
public record Reference(String source, Optional<String> locator) {}

package entente.history;

import java.util.Optional;

/**
 * What one source says about a statement, in Entente's own words.
 *
 * @param says the paraphrase
 * @param source the id of a {@link Source}
 * @param locator the place in the source; empty for the whole
 * @param stance whether the source supports or disputes the statement that the claim hangs on
 */
public record Claim(String says, String source, Optional<String> locator, Stance stance) {

    public Reference reference() {
        return new Reference(source, locator);
    }
}

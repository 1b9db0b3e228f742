package entente.library.api;

import entente.history.Claim;
import entente.history.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about a statement: {@code {"says": …, "source": "covenant", "locator": "Article 16", "stance":
 * "supports"}}.
 *
 * @param locator the place in the source; null for the whole
 */
public record ClaimRecord(
        String says, String source, @Nullable String locator, Stance stance) {

    public static ClaimRecord of(Claim claim) {
        return new ClaimRecord(claim.says(), claim.source(), claim.locator().orElse(null), claim.stance());
    }

    public static List<ClaimRecord> of(List<Claim> claims) {
        return claims.stream().map(ClaimRecord::of).toList();
    }
}

package entente.history;

import java.util.List;

/** What a source says to a statement. */
public enum Stance {
    SUPPORTS,
    DISPUTES;

    /** Whether the sources disagree: some support the statement, some dispute it. */
    public static boolean isContested(List<Claim> claims) {
        return claims.stream().anyMatch(claim -> claim.stance() == SUPPORTS)
                && claims.stream().anyMatch(claim -> claim.stance() == DISPUTES);
    }
}

package entente.history;

import java.util.List;

/** A statement on which sources take sides. */
public record Debate(String statement, List<Claim> claims) {

    public boolean isContested() {
        return Stance.isContested(claims);
    }
}

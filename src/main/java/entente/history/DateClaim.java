package entente.history;

import java.util.Optional;

/** A date that one source gives where sources disagree on it. */
public record DateClaim(HistoricalDate date, String says, String source, Optional<String> locator) {}

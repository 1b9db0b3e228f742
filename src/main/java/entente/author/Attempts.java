package entente.author;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Counts what failed to sign in by name and by address, and makes them wait: after five failures a second, then twice as long
 * each time, up to a minute. So a password can't be guessed, and nobody can keep an author out for longer than that.
 */
@Component
class Attempts {

    private static final int FREE = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    private static final int MOST_REMEMBERED = 50_000;

    private record Failures(int count, Instant last) {

        Instant over() {
            var doubled = Math.min(count - FREE, 10);
            var wait = count < FREE ? Duration.ZERO : Duration.ofSeconds(1L << doubled);
            return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    private final Clock clock;
    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .expireAfterWrite(FORGOTTEN_AFTER)
            .maximumSize(MOST_REMEMBERED)
            .build();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Whether one who failed has to wait. */
    boolean mustWait(String who) {
        var failed = failures.getIfPresent(who);
        return failed != null && clock.instant().isBefore(failed.over());
    }

    void failed(String who) {
        failures.asMap()
                .merge(
                        who,
                        new Failures(1, clock.instant()),
                        (before, now) -> new Failures(before.count() + 1, now.last()));
    }

    void succeeded(String who) {
        failures.invalidate(who);
    }
}

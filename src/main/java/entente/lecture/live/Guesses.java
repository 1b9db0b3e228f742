package entente.lecture.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Counts wrong codes, so that nobody can walk through them: so many a minute from one address, which a whole hall may
 * share, and so many from all.
 */
@Component
class Guesses {

    private static final int FROM_ONE = 60;
    private static final int FROM_ALL = 600;
    private static final String ALL = "";

    private final Cache<String, AtomicInteger> wrong;

    Guesses(Clock clock) {
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        wrong = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(100_000)
                .ticker(ticker)
                .build();
    }

    /** Whether an address has to wait before it tries another code. */
    boolean isTooMany(String address) {
        return count(address).get() >= FROM_ONE || count(ALL).get() >= FROM_ALL;
    }

    void countWrong(String address) {
        count(address).incrementAndGet();
        count(ALL).incrementAndGet();
    }

    private AtomicInteger count(String address) {
        return wrong.get(address, same -> new AtomicInteger());
    }
}

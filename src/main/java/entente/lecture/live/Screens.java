package entente.lecture.live;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The screens that follow now, by the names that the server gave them. There is room for so many, and for so many of one
 * address, which a whole hall may share: so neither all of them nor someone who opens streams without end keep the server
 * from answering others.
 */
@Component
class Screens {

    private final int most;
    private final int mostOfOneAddress;
    private final Map<String, Follower> byName = new ConcurrentHashMap<>();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    Screens(
            @Value("${entente.live.most-screens}") int most,
            @Value("${entente.live.most-screens-of-one-address}") int mostOfOneAddress) {
        this.most = most;
        this.mostOfOneAddress = mostOfOneAddress;
    }

    /** Whether another one from this address has to wait. */
    boolean isFull(String address) {
        return byName.size() >= most || byAddress.getOrDefault(address, 0) >= mostOfOneAddress;
    }

    String nextName() {
        return Long.toString(numbers.incrementAndGet(), Character.MAX_RADIX);
    }

    void add(String name, String address, Follower follower) {
        byName.put(name, follower);
        byAddress.merge(address, 1, Integer::sum);
    }

    Optional<Follower> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    void remove(String name, String address) {
        if (byName.remove(name) != null) {
            byAddress.computeIfPresent(address, (same, count) -> count > 1 ? count - 1 : null);
        }
    }
}

package entente.lecture.live;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where an audience finds the lectures that are live: as {@code entente.address} names this server, or as its speaker does. */
@Component
class LiveAddress {

    private final String named;

    LiveAddress(@Value("${entente.address:}") String named) {
        this.named = named.strip().replaceFirst("/+$", "");
    }

    /** Where one types a code. To be asked while a request is answered. */
    String join() {
        var own = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return (named.isEmpty() ? own : named) + "/live";
    }

    /** Where one lecture is followed. */
    String of(String code) {
        return join() + "/" + code;
    }
}

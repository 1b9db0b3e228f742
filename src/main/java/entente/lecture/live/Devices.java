package entente.lecture.live;

import entente.database.Ids;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The names by which devices that follow a lecture are told apart, so that each has one vote. They say nothing about whose they
 * are, and can't be made up: only who knew the code of the lecture was given one.
 */
final class Devices {

    private static final String SEAL = "HmacSHA256";

    private Devices() {}

    /** A new name, with a seal of the lecture's. */
    static String create(LiveLecture live) {
        var name = Ids.random();
        return name + "." + seal(live, name);
    }

    /** The name, if this lecture has given it out. */
    static Optional<String> read(LiveLecture live, String sealed) {
        var name = sealed.split("\\.", 2)[0];
        var expected = name + "." + seal(live, name);
        return MessageDigest.isEqual(bytes(expected), bytes(sealed)) ? Optional.of(name) : Optional.empty();
    }

    private static String seal(LiveLecture live, String name) {
        try {
            var mac = Mac.getInstance(SEAL);
            mac.init(new SecretKeySpec(bytes(live.keyHash()), SEAL));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(name)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SEAL, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

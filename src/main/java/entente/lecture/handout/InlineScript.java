package entente.lecture.handout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A script that stands in a page, and the only one that runs there. Nothing in it ends the element it stands in. */
record InlineScript(String text) {

    static InlineScript of(String script) {
        return new InlineScript(script.replace("\r\n", "\n").replaceAll("<(?=/script|script|!--)", "\\\\x3C"));
    }

    /** Nothing is loaded, and no script runs but this one. Elements of the player carry styles of their own. */
    String policy() {
        return "default-src 'none'; script-src '" + hash() + "'; style-src 'unsafe-inline'; img-src data: blob:; "
                + "font-src data:; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

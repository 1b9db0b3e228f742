package entente.author;

import java.io.Serializable;

/**
 * Someone who may make and give lectures.
 *
 * @param id never changes, and is no secret
 * @param name as others read it; they sign in with it, too
 */
public record Author(String id, String name) implements Serializable {

    /** A name is no longer. */
    public static final int LONGEST_NAME = 90;
}

package entente.history;

/**
 * A part of the world by which places are told apart.
 *
 * @param covers what lies in it, in words
 */
public record Region(String id, String title, String covers) {

    /** The id of the region in which events stand that name no place, or none in a region. */
    public static final String WORLD = "world";
}

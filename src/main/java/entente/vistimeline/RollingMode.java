package entente.vistimeline;

/**
 * Whether the window follows the time. The user stops it by moving the window, and a button brings it back.
 *
 * @param offset where the present stands in the window, from 0 (its start) to 1 (its end)
 */
public record RollingMode(boolean follow, double offset) {

    public static final RollingMode OFF = new RollingMode(false, 0.5);

    public RollingMode {
        if (!(offset > 0 && offset < 1)) {
            throw new IllegalArgumentException(
                    "an offset of " + offset + ": more than 0 and less than 1 of the window was expected");
        }
    }

    public static RollingMode following(double offset) {
        return new RollingMode(true, offset);
    }
}

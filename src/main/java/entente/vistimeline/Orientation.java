package entente.vistimeline;

/**
 * Where the axis is, and from which side items are stacked.
 *
 * @param axis where the axis is drawn
 * @param items the side at which the first item of a group stands
 */
public record Orientation(Axis axis, Side items) {

    public static final Orientation AXIS_BELOW = new Orientation(Axis.BOTTOM, Side.TOP);
    public static final Orientation AXIS_ABOVE = new Orientation(Axis.TOP, Side.TOP);

    public enum Axis {
        TOP,
        BOTTOM,
        BOTH,
        NONE
    }

    public enum Side {
        TOP,
        BOTTOM
    }

    /** As {@code options.ts} reads it. */
    record Data(String axis, String items) {

        static Data of(Orientation orientation) {
            return new Data(ItemData.word(orientation.axis), ItemData.word(orientation.items));
        }
    }
}

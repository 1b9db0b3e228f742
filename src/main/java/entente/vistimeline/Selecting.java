package entente.vistimeline;

import java.time.Duration;

/**
 * How items are selected.
 *
 * @param multiple whether several can be: by Ctrl or a long press one more, by Shift all between
 * @param perGroup whether those between are only those of the same group
 * @param sequential whether Ctrl and a long press take all between, as Shift does
 * @param longPress how long a press adds to the selection
 */
public record Selecting(boolean enabled, boolean multiple, boolean perGroup, boolean sequential, Duration longPress) {

    private static final Duration LONG_PRESS = Duration.ofMillis(251);

    public static final Selecting NONE = new Selecting(false, false, false, false, LONG_PRESS);
    public static final Selecting ONE = new Selecting(true, false, false, false, LONG_PRESS);
    public static final Selecting SEVERAL = new Selecting(true, true, false, false, LONG_PRESS);
    public static final Selecting SEVERAL_OF_A_GROUP = new Selecting(true, true, true, false, LONG_PRESS);

    public Selecting {
        if (!enabled && multiple) {
            throw new IllegalArgumentException("several items can't be selected where none can");
        }
        if (!multiple && (perGroup || sequential)) {
            throw new IllegalArgumentException("selecting per group or in sequence needs several that can be selected");
        }
        if (!longPress.isPositive()) {
            throw new IllegalArgumentException("a long press of " + longPress + ": more than nothing was expected");
        }
    }

    public Selecting inSequence() {
        return new Selecting(enabled, multiple, perGroup, true, longPress);
    }

    public Selecting withLongPress(Duration press) {
        return new Selecting(enabled, multiple, perGroup, sequential, press);
    }

    /** As {@code options.ts} reads it. */
    record Data(boolean enabled, boolean multiple, boolean perGroup, boolean sequential, double longPress) {

        static Data of(Selecting selecting) {
            return new Data(
                    selecting.enabled,
                    selecting.multiple,
                    selecting.perGroup,
                    selecting.sequential,
                    selecting.longPress.toMillis());
        }
    }
}

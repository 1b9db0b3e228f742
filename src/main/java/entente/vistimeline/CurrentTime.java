package entente.vistimeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bar that stands at the present.
 *
 * @param alignedTo where it is the start of a unit that it stands at, such as that of the day; empty for the very time
 */
public record CurrentTime(boolean shown, Optional<CalendarUnit> alignedTo) {

    public static final CurrentTime HIDDEN = new CurrentTime(false, Optional.empty());
    public static final CurrentTime SHOWN = new CurrentTime(true, Optional.empty());

    public static CurrentTime alignedTo(CalendarUnit unit) {
        return new CurrentTime(true, Optional.of(unit));
    }

    /** As {@code options.ts} reads it. */
    record Data(boolean shown, @Nullable String alignedTo) {

        static Data of(CurrentTime time) {
            return new Data(time.shown, time.alignedTo.map(ItemData::word).orElse(null));
        }
    }
}

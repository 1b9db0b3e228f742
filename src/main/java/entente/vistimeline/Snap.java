package entente.vistimeline;

import java.util.Optional;

/**
 * Where items and time bars come to rest when they are moved; vis-timeline's {@code snap}.
 *
 * @param unit empty to follow the marks of the axis
 * @param count how many units; 0 for no snapping at all
 */
public record Snap(Optional<CalendarUnit> unit, int count) {

    /** At the marks that the axis has at this zoom. */
    public static final Snap AXIS = new Snap(Optional.empty(), 1);

    /** Wherever they are let go. */
    public static final Snap NONE = new Snap(Optional.empty(), 0);

    public Snap {
        if (count < 0 || (unit.isPresent() && count == 0)) {
            throw new IllegalArgumentException("snapping to " + count + " units: at least 1 was expected");
        }
    }

    /** To every so many units, such as 15 minutes, 1 month, 10 years. */
    public static Snap to(int count, CalendarUnit unit) {
        return new Snap(Optional.of(unit), count);
    }

    /** As {@code calendar.ts} reads it. */
    record Data(String kind, int count, String unit) {

        static Data of(Snap snap) {
            var kind = snap.count == 0 ? "none" : snap.unit.isEmpty() ? "axis" : "unit";
            return new Data(kind, snap.count, snap.unit.map(ItemData::word).orElse("day"));
        }
    }
}

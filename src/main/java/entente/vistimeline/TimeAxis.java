package entente.vistimeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the axis shows; its words are the {@link AxisFormat}'s.
 *
 * @param minorLabels whether its marks are labelled
 * @param majorLabels whether there is a second line above, such as the year over months
 * @param weeks whether weeks are a scale of their own between days and months
 * @param scale the scale to keep at every zoom; empty to choose what fits
 * @param step how many units of that scale from mark to mark
 */
public record TimeAxis(
        boolean minorLabels, MajorLabels majorLabels, boolean weeks, Optional<TimeScale> scale, int step) {

    /** What fits the zoom. */
    public static final TimeAxis AUTO = new TimeAxis(true, MajorLabels.AUTO, false, Optional.empty(), 1);

    /** When there is a second line of labels. */
    public enum MajorLabels {
        /** Where it says something: not over years. */
        AUTO,
        SHOWN,
        HIDDEN
    }

    public TimeAxis {
        if (step < 1) {
            throw new IllegalArgumentException("an axis with a mark every " + step + " units: at least 1 was expected");
        }
        if (step > 1 && scale.isEmpty()) {
            throw new IllegalArgumentException("a mark every " + step + " units needs a scale that is kept");
        }
    }

    /** A mark for every so many units, whatever the zoom. */
    public static TimeAxis every(int step, TimeScale scale) {
        return new TimeAxis(true, MajorLabels.AUTO, false, Optional.of(scale), step);
    }

    public TimeAxis withMinorLabels(boolean shown) {
        return new TimeAxis(shown, majorLabels, weeks, scale, step);
    }

    public TimeAxis withMajorLabels(MajorLabels labels) {
        return new TimeAxis(minorLabels, labels, weeks, scale, step);
    }

    public TimeAxis withWeeks() {
        return new TimeAxis(minorLabels, majorLabels, true, scale, step);
    }

    /** As {@code axis.ts} reads it. */
    record Data(
            boolean minorLabels,
            String majorLabels,
            boolean weeks,
            @Nullable String scale,
            int step) {

        static Data of(TimeAxis axis) {
            return new Data(
                    axis.minorLabels,
                    ItemData.word(axis.majorLabels),
                    axis.weeks,
                    axis.scale.map(ItemData::word).orElse(null),
                    axis.step);
        }
    }
}

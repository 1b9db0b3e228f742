package entente.vistimeline;

import com.vaadin.flow.component.HasElement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** The time axis of a {@link VisTimeline} and the words on it. */
public interface HasTimelineAxis extends HasElement {

    /** The language of months and days, and the order of the parts of a date. */
    default void setLocale(Locale locale) {
        getElement().setProperty("locale", locale.toLanguageTag());
    }

    /** The texts that the element itself shows or speaks. */
    default void setTexts(TimelineTexts texts) {
        getElement().setPropertyBean("texts", texts);
    }

    /** What the axis shows; {@link TimeAxis#AUTO} if nothing else is said. */
    default void setTimeAxis(TimeAxis axis) {
        getElement().setPropertyBean("timeAxis", TimeAxis.Data.of(axis));
    }

    /** How dates are written; {@link AxisFormat#USUAL} if nothing else is said. */
    default void setAxisFormat(AxisFormat format) {
        getElement().setPropertyBean("axisFormat", AxisFormat.Data.of(format));
    }

    /** The bar at the present; {@link CurrentTime#HIDDEN} if nothing else is said. */
    default void setCurrentTime(CurrentTime time) {
        getElement().setPropertyBean("currentTime", CurrentTime.Data.of(time));
    }

    /** Sets the clock of the bar at the present, for example to the server's; it goes on from there. */
    default void setCurrentTime(Instant now) {
        Times.check("the present", now);
        getElement().setProperty("clock", Times.millis(now));
    }

    /** Cuts stretches of time out of the axis, and no others. */
    default void setHiddenDates(HiddenDates... hidden) {
        getElement()
                .setPropertyList(
                        "hiddenDates",
                        Arrays.stream(hidden).map(HiddenDates.Data::of).toList());
    }

    /** How tooltips come; {@link Tooltips#USUAL} if nothing else is said. */
    default void setTooltips(Tooltips tooltips) {
        getElement().setPropertyBean("tooltips", Tooltips.Data.of(tooltips));
    }
}

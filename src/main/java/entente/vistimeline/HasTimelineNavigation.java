package entente.vistimeline;

import com.vaadin.flow.component.HasElement;
import java.time.Duration;
import java.util.Map;

/** How one moves about a {@link VisTimeline}. */
public interface HasTimelineNavigation extends HasElement {

    /** How far one can move and zoom; {@link Limits#NONE} if nothing else is said. */
    default void setLimits(Limits limits) {
        getElement().setPropertyBean("limits", Limits.Data.of(limits));
    }

    /** How far one can move and zoom in. */
    default void setLimits(TimeWindow outermost, Duration shortest) {
        setLimits(Limits.within(outermost).withShortest(shortest));
    }

    /** Whether the user can move the window. Without that nobody can zoom either. */
    default void setMoveable(boolean moveable) {
        getElement().setProperty("moveable", moveable);
    }

    /** Whether the user can zoom. */
    default void setZoomable(boolean zoomable) {
        getElement().setProperty("zoomable", zoomable);
    }

    /** What the wheel does; {@link Wheel#USUAL} if nothing else is said. */
    default void setWheel(Wheel wheel) {
        getElement().setPropertyBean("wheel", Wheel.Data.of(wheel));
    }

    /** Whether one has to click the timeline before it takes the wheel, so that pages scroll over it. */
    default void setClickToUse(boolean clickToUse) {
        getElement().setProperty("clickToUse", clickToUse);
    }

    /** Whether the window follows the time; {@link RollingMode#OFF} if nothing else is said. */
    default void setRollingMode(RollingMode mode) {
        getElement().setPropertyBean("rolling", mode);
    }

    /** How long moves of the window take that the server asks for; zero for none. Readers may prefer none at all. */
    default void setAnimation(Duration animation) {
        if (animation.isNegative()) {
            throw new IllegalArgumentException("a move of " + animation + ": at least zero was expected");
        }
        getElement().setProperty("animation", (double) animation.toMillis());
    }

    /** Whether the browser's own context menu stays away from the timeline. */
    default void setContextMenuPrevented(boolean prevented) {
        getElement().setProperty("contextMenuPrevented", prevented);
    }

    /**
     * Options of vis-timeline by their names, for what nothing else here offers; they go before everything else. Values
     * are what JSON has: texts, numbers, truth values, lists and maps. Functions do not come through, and so can't code.
     */
    default void setRawOptions(Map<String, ?> options) {
        getElement().setPropertyMap("rawOptions", RawOptions.check(options));
    }
}

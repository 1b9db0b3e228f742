package entente.vistimeline;

import com.vaadin.flow.component.HasElement;
import java.time.Duration;

/** How one moves about a {@link VisTimeline}. */
public interface HasTimelineNavigation extends HasElement {

    /** How far one can move and zoom. */
    default void setLimits(Limits limits) {
        getElement().setPropertyBean("limits", Limits.Data.of(limits));
    }

    /** How far one can move and zoom in. */
    default void setLimits(TimeWindow outermost, Duration shortest) {
        setLimits(Limits.within(outermost).withShortest(shortest));
    }
}

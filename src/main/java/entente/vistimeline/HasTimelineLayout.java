package entente.vistimeline;

import com.vaadin.flow.component.HasElement;

/** Where a {@link VisTimeline} places its groups and items. */
public interface HasTimelineLayout extends HasElement {

    /** How the items of a group share its height; {@link Stacking#STACK} if nothing else is said. */
    default void setStacking(Stacking stacking) {
        getElement().setProperty("stacking", ItemData.word(stacking));
    }

    /** How high a row is with {@link Stacking#ROWS}, in CSS pixels; 28 if nothing else is said. */
    default void setRowHeight(int pixels) {
        if (pixels < 1) {
            throw new IllegalArgumentException("a row of " + pixels + " pixels: at least 1 was expected");
        }
        getElement().setProperty("rowHeight", pixels);
    }
}

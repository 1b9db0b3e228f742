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

    /** Where the axis is and from which side items stand; {@link Orientation#AXIS_BELOW} if nothing else is said. */
    default void setOrientation(Orientation orientation) {
        getElement().setPropertyBean("orientation", Orientation.Data.of(orientation));
    }

    /** Lets the time run from right to left, and puts the labels of groups at the right. */
    default void setRightToLeft(boolean rightToLeft) {
        getElement().setProperty("rightToLeft", rightToLeft);
    }

    /** The room between things; {@link Margins#USUAL} if nothing else is said. */
    default void setMargins(Margins margins) {
        getElement().setPropertyBean("margins", margins);
    }

    /** Where boxes stand over their times and labels within their ranges, where the items do not say it themselves. */
    default void setItemAlign(ItemLook.Align align) {
        getElement().setProperty("itemAlign", ItemData.word(align));
    }

    /** How high groups are that do not say it themselves; {@link GroupHeight#AUTO} if nothing else is said. */
    default void setGroupHeight(GroupHeight height) {
        getElement().setProperty("groupHeight", height.word());
    }

    /** Whether the timeline is as high as its contents, instead of filling the height that it is given. */
    default void setHeightByContent(boolean byContent) {
        getElement().setProperty("heightByContent", byContent);
    }

    /** Draws items that are too close together as one; {@link Clustering#OFF} if nothing else is said. */
    default void setClustering(Clustering clustering) {
        getElement().setPropertyBean("clustering", Clustering.Data.of(clustering));
    }
}

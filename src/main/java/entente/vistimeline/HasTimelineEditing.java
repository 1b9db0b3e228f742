package entente.vistimeline;

import com.vaadin.flow.component.HasElement;

/** What users of a {@link VisTimeline} may select and change. Who decides on changes is its {@link EditHandler}. */
public interface HasTimelineEditing extends HasElement {

    /** How items are selected; {@link Selecting#ONE} if nothing else is said. */
    default void setSelecting(Selecting selecting) {
        getElement().setPropertyBean("selecting", Selecting.Data.of(selecting));
    }

    /** Where items and time bars come to rest; {@link Snap#AXIS} if nothing else is said. */
    default void setSnap(Snap snap) {
        getElement().setPropertyBean("snap", Snap.Data.of(snap));
    }

    /** The texts of editing; {@link EditingTexts#ENGLISH} if nothing else is said. */
    default void setEditingTexts(EditingTexts texts) {
        getElement().setPropertyBean("editingTexts", texts);
    }

    /** Whether the user can move groups among the others, by dragging their labels or by Alt and an arrow. */
    default void setGroupsMovable(boolean movable) {
        getElement().setProperty("groupsMovable", movable);
    }
}

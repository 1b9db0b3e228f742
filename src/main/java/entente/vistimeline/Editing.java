package entente.vistimeline;

/**
 * What the user may edit. Every edit is asked of the timeline's {@link EditHandler} first.
 *
 * @param add add items: by double-click, by dragging with Ctrl, by dropping, by Insert
 * @param items what may be done with items that do not say otherwise
 * @param overridesItems whether this goes before what items say
 * @param dragsUnselected whether an item can be dragged that is not selected
 */
public record Editing(boolean add, Editable items, boolean overridesItems, boolean dragsUnselected) {

    public static final Editing OFF = new Editing(false, Editable.NOTHING, false, false);
    public static final Editing EVERYTHING = new Editing(true, Editable.EVERYTHING, false, false);

    /** Items, but no new ones. */
    public static Editing of(Editable items) {
        return new Editing(false, items, false, false);
    }

    public Editing withAdding() {
        return new Editing(true, items, overridesItems, dragsUnselected);
    }

    public Editing overridingItems() {
        return new Editing(add, items, true, dragsUnselected);
    }

    public Editing withoutSelecting() {
        return new Editing(add, items, overridesItems, true);
    }

    /** What may be done with an item. */
    Editable rights(Item item) {
        return overridesItems ? items : item.use().editable().orElse(items);
    }
}

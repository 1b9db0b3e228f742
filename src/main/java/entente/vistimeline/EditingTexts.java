package entente.vistimeline;

/**
 * The texts of editing. {@code {item}} stands for the item's label, {@code {time}} for where it is, {@code {reason}} for
 * what the {@link EditAnswer} says.
 *
 * @param newItem the label of an item that is added
 * @param remove what the button that removes an item is called
 * @param pending what is said of an item while the server decides
 * @param accepted what is said when an item was added or changed
 * @param removed what is said when it was removed
 * @param refused what is said when the server refused
 */
public record EditingTexts(
        String newItem, String remove, String pending, String accepted, String removed, String refused) {

    public static final EditingTexts ENGLISH = new EditingTexts(
            "New item",
            "Remove",
            "{item}: {time}, being saved",
            "{item}: {time}",
            "{item} removed",
            "{item}: {reason}");
}

package entente.vistimeline;

import java.util.Optional;

/**
 * What the user wants to change.
 *
 * @param number tells edits of one timeline apart
 * @param before the item as it is; empty for one that is added
 * @param after the item as it would be; for one that is removed, as it is. An item that is added has a new id
 */
public record ItemEdit(int number, Kind kind, Optional<Item> before, Item after) {

    public enum Kind {
        ADD,
        /** To another time or group, at the same length. */
        MOVE,
        /** To another start or end. */
        RESIZE,
        REMOVE
    }
}

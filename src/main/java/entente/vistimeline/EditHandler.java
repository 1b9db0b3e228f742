package entente.vistimeline;

import java.io.Serializable;

/** Decides on what the user wants to change. Until it has, the browser shows the item as pending. */
@FunctionalInterface
public interface EditHandler extends Serializable {

    EditAnswer decide(ItemEdit edit);
}

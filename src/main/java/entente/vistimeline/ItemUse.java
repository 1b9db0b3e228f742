package entente.vistimeline;

import java.util.Optional;

/**
 * What the user may do with an {@link Item}.
 *
 * @param selectable whether it can be selected
 * @param editable what may be edited, where it differs from what the timeline allows
 */
public record ItemUse(boolean selectable, Optional<Editable> editable) {

    static final ItemUse USUAL = new ItemUse(true, Optional.empty());
}

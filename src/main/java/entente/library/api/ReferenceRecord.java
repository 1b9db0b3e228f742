package entente.library.api;

import entente.history.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement is found: {@code {"source": "covenant", "locator": "Article 16"}}.
 *
 * @param locator the place in the source; null for the whole
 */
record ReferenceRecord(String source, @Nullable String locator) {

    static List<ReferenceRecord> of(List<Reference> references) {
        return references.stream()
                .map(reference -> new ReferenceRecord(
                        reference.source(), reference.locator().orElse(null)))
                .toList();
    }
}

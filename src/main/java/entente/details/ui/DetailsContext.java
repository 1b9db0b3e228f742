package entente.details.ui;

import entente.comparison.Memberships;
import entente.details.Glossary;
import entente.library.Library;
import entente.stage.Scene.Focus;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What all details draw from, and where their links lead.
 *
 * @param onEntry told of the id of an event or organization that the reader chooses
 * @param onDay told of a day that the reader goes to
 * @param onText told of an idea or a source that the reader chooses
 */
record DetailsContext(
        Library library,
        Glossary glossary,
        Memberships memberships,
        Consumer<String> onEntry,
        Consumer<LocalDate> onDay,
        Consumer<Focus> onText) {

    void openConcept(String id) {
        onText.accept(new Focus.Concept(id));
    }

    void openSource(String id) {
        onText.accept(new Focus.Source(id));
    }
}

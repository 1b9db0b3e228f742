package entente.explore.ui;

import entente.comparison.Memberships;
import entente.explore.Glossary;
import entente.library.Library;
import entente.stage.Scene.Focus;
import java.util.function.Consumer;

/**
 * What all details draw from, and where their links lead.
 *
 * @param onEntry told of the id of an event or organization that the reader chooses
 * @param onText told of an idea or a source that the reader chooses
 */
record DetailsContext(
        Library library, Glossary glossary, Memberships memberships, Consumer<String> onEntry, Consumer<Focus> onText) {

    void openConcept(String id) {
        onText.accept(new Focus.Concept(id));
    }

    void openSource(String id) {
        onText.accept(new Focus.Source(id));
    }
}

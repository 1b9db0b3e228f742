package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import entente.history.Reference;
import entente.history.Source;
import entente.lecture.Step;
import entente.library.Library;
import entente.shell.Picker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a step's texts rest on: sources of the pack, and where in them. */
final class SourceFields extends Div implements ShowsStep {

    private static final int MOST = 12;
    private static final int LONGEST_LOCATOR = 200;

    private final Editor editor;
    private final Library library;
    private final ChosenList<Reference> list;
    private final Picker picker;
    private final EditField locator;

    SourceFields(Editor editor, Library library) {
        this.editor = editor;
        this.library = library;
        addClassName("edit-part");
        list = new ChosenList<>(this::title, chosen -> editor.changeStep(step -> step.citing(chosen)));
        locator = EditField.line("source-locator", getTranslation("editor.locator"), LONGEST_LOCATOR)
                .hint(getTranslation("editor.locator-hint"));
        picker = new Picker(
                "source-picker",
                getTranslation("editor.add-source"),
                getTranslation("editor.find-source"),
                this::groups,
                this::addSource);
        add(new H3(getTranslation("editor.sources")), list, locator, picker);
    }

    @Override
    public void show(Step step) {
        list.show(step.sources());
        picker.setOpenable(step.sources().size() < MOST, getTranslation("editor.no-more", MOST));
    }

    private String title(Reference reference) {
        var title = library.source(reference.source()).map(Source::title).orElse(reference.source());
        return reference.locator().map(at -> title + ", " + at).orElse(title);
    }

    private List<Picker.Group> groups() {
        return List.of(new Picker.Group(
                getTranslation("editor.all-sources"),
                library.sources().stream()
                        .sorted(Comparator.comparing(Source::title, String.CASE_INSENSITIVE_ORDER))
                        .map(source -> new Picker.Option(source.id(), source.title()))
                        .toList()));
    }

    /** With the place in it that was typed before. */
    private void addSource(String id) {
        var place = Optional.of(locator.value().strip()).filter(text -> !text.isEmpty());
        editor.changeStep(step -> {
            var longer = new ArrayList<>(step.sources());
            longer.add(new Reference(id, place));
            return longer.size() > MOST ? step : step.citing(longer);
        });
        locator.show("");
    }
}

package entente.lecture.editor.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.signals.Signal;
import entente.lecture.Markdown;
import entente.lecture.PictureLinks;
import entente.lecture.Step;
import entente.lecture.editor.Steps;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The texts of the step at hand, and above them the step as the hall will see it. */
final class StepTexts extends Div {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NOTES = 6000;

    private final Editor editor;
    private final PictureLinks pictures;
    private final H2 title = new H2();
    private final Div text = new Div();
    private final Image picture = new Image();
    private final Div fields = new Div();
    private final Div notes = new Div();
    private String shown = "";

    StepTexts(Editor editor, PictureLinks pictures) {
        this.editor = editor;
        this.pictures = pictures;
        addClassName("step-texts");
        picture.addClassName("step-picture");
        picture.setAlt(getTranslation("editor.picture"));
        text.addClassName("slide-text");
        notes.addClassName("notes-preview");
        var slide = new Div(title, text, picture);
        slide.addClassName("slide-preview");
        slide.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("editor.slide"));
        fields.addClassName("step-fields");
        var heading = new H3(getTranslation("editor.notes-preview"));
        heading.addClassName("edit-heading");
        add(slide, fields, heading, notes);
        Signal.effect(this, () -> {
            var now = editor.edits().get().now();
            now.step(editor.selected().get()).ifPresent(this::show);
        });
    }

    private void show(Step step) {
        title.setText(step.title().isEmpty() ? getTranslation("editor.untitled") : step.title());
        fill(text, step.text(), Optional.empty());
        fill(notes, step.notes(), Optional.of(getTranslation("editor.no-notes")));
        var address = pictures.of(step);
        if (!address.equals(picture.getSrc())) {
            picture.setSrc(address);
        }
        if (!step.id().equals(shown)) {
            shown = step.id();
            fields.removeAll();
            fields.add(
                    new Typed(
                            step,
                            "title",
                            getTranslation("editor.step-title"),
                            Step.LONGEST_TITLE,
                            false,
                            Step::title,
                            Step::titled),
                    new Typed(
                            step,
                            "text",
                            getTranslation("editor.step-text"),
                            LONGEST_TEXT,
                            true,
                            Step::text,
                            Step::saying),
                    new Typed(
                            step,
                            "notes",
                            getTranslation("editor.step-notes"),
                            LONGEST_NOTES,
                            true,
                            Step::notes,
                            Step::noted));
        }
        fields.getChildren().map(Typed.class::cast).forEach(field -> field.show(step));
    }

    private static void fill(Div place, String markdown, Optional<String> instead) {
        place.removeAll();
        if (markdown.isEmpty()) {
            place.setText(instead.orElse(""));
        } else {
            place.add(new Html("<div>" + Markdown.html(markdown) + "</div>"));
        }
    }

    /** A field for a text of one step. */
    private final class Typed extends Div {

        private final EditField field;
        private final BiFunction<Step, String, Step> set;
        private final Function<Step, String> get;

        Typed(
                Step step,
                String name,
                String label,
                int longest,
                boolean isLong,
                Function<Step, String> get,
                BiFunction<Step, String, Step> set) {
            this.get = get;
            this.set = set;
            var id = "step-" + name;
            var draft = "step:" + step.id() + ":" + name;
            field = (isLong ? EditField.lines(id, label, longest) : EditField.line(id, label, longest))
                    .keptAs(draft)
                    .telling(
                            typed -> editor.type(draft, lecture -> Steps.change(lecture, step.id(), of(typed))),
                            editor::settle);
            add(field);
        }

        private UnaryOperator<Step> of(String typed) {
            return step -> set.apply(step, typed);
        }

        void show(Step step) {
            field.show(get.apply(step));
        }
    }
}

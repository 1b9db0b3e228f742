package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import entente.author.Author;
import entente.database.DatabaseUnavailableException;
import entente.lecture.Lecture;
import entente.lecture.Step;
import entente.lecture.editor.SaveOutcome;
import entente.lecture.editor.Steps;
import entente.lecture.store.NoSuchLectureException;
import entente.lecture.store.StoredLecture;
import entente.stage.Scene;
import entente.stage.ScenePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Into which lecture a scene goes, at which place, under which title, and what of it the hall sees. */
final class AddStepForm extends Div {

    private static final String NEW_LECTURE = "";
    private static final String AT_THE_END = "";
    private static final String IN_PLACE_OF = "=";

    private final EditorParts parts;
    private final Author author;
    private final Scene scene;
    private final Element lectures = new Element("select");
    private final Element places = new Element("select");
    private final NativeLabel place = label("add-step.place", places);
    private final EditField title;
    private final PartTicks ticks = new PartTicks(chosen -> {});
    private final Paragraph answer = new Paragraph();

    AddStepForm(EditorParts parts, Author author, Scene scene, String suggestedTitle, List<ScenePart> shown) {
        this.parts = parts;
        this.author = author;
        this.scene = scene;
        addClassName("add-step-form");
        title = EditField.line("add-step-title", getTranslation("editor.step-title"), Step.LONGEST_TITLE);
        title.show(suggestedTitle);
        ticks.show(shown);
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("add-step-answer");
        var add = new NativeButton(getTranslation("add-step.add"), click -> addStep());
        add.addClassNames("bar-button", "is-primary");
        lectures.addPropertyChangeListener("value", "change", event -> asking(this::showPlaces));
        places.addPropertyChangeListener("value", "change", event -> showTitle());
        add(
                label("add-step.lecture", lectures),
                place,
                title,
                new Span(getTranslation("parts.name")),
                ticks,
                add,
                answer);
        add.setEnabled(asking(this::showLectures));
    }

    private void showLectures() {
        var own = parts.store().of(author);
        var options = new LinkedHashMap<String, String>();
        own.forEach(entry -> options.put(entry.id(), entry.title()));
        options.put(NEW_LECTURE, getTranslation("add-step.new-lecture"));
        fill(lectures, options);
        var target = CatchTarget.get().map(CatchTarget::lecture).filter(options::containsKey);
        lectures.setProperty(
                "value", target.orElseGet(() -> options.keySet().iterator().next()));
        showPlaces();
    }

    private void showPlaces() {
        var options = new LinkedHashMap<String, String>();
        options.put(AT_THE_END, getTranslation("add-step.at-the-end"));
        var lecture = chosen().map(StoredLecture::lecture);
        lecture.ifPresent(there -> {
            Stream.iterate(1, i -> i <= there.steps().size(), i -> i + 1).forEach(i -> {
                var step = there.steps().get(i - 1);
                options.put(step.id(), getTranslation("add-step.after", i, step.title()));
            });
            Stream.iterate(1, i -> i <= there.steps().size(), i -> i + 1).forEach(i -> {
                var step = there.steps().get(i - 1);
                options.put(IN_PLACE_OF + step.id(), getTranslation("add-step.in-place", i, step.title()));
            });
        });
        fill(places, options);
        place.setVisible(lecture.isPresent());
        var target = CatchTarget.get()
                .filter(each -> each.lecture().equals(lectures.getProperty("value", "")))
                .flatMap(CatchTarget::step)
                .map(step -> IN_PLACE_OF + step)
                .filter(options::containsKey);
        places.setProperty("value", target.orElse(AT_THE_END));
        showTitle();
    }

    /** A step that stays keeps its title. */
    private void showTitle() {
        title.setVisible(!placeChosen().startsWith(IN_PLACE_OF));
    }

    private String placeChosen() {
        return places.getProperty("value", AT_THE_END);
    }

    private Optional<StoredLecture> chosen() {
        var id = lectures.getProperty("value", NEW_LECTURE);
        return id.equals(NEW_LECTURE)
                ? Optional.empty()
                : Optional.of(parts.store().open(author, id));
    }

    private void addStep() {
        asking(() -> show(chosen().map(this::addTo).orElseGet(this::addToNew)));
    }

    /** Asks the database for something; whether that was answered. */
    private boolean asking(Runnable question) {
        try {
            question.run();
            return true;
        } catch (DatabaseUnavailableException e) {
            sayUnavailable(e.reason());
        } catch (NoSuchLectureException e) {
            answer.setText(getTranslation("editor.deleted"));
        }
        return false;
    }

    private SaveOutcome addTo(StoredLecture there) {
        if (!there.problems().isEmpty()) {
            return refused(getTranslation("add-step.lost"));
        }
        var caught = scene.showing(ticks.shown());
        var lecture = there.lecture();
        var to = placeChosen();
        if (to.startsWith(IN_PLACE_OF)) {
            var step = to.substring(IN_PLACE_OF.length());
            return save(
                    there,
                    Steps.change(lecture, step, each -> each.showing(caught)),
                    "note.scene",
                    lecture.step(step).map(Step::title).orElse(""));
        }
        var place = lecture.placeOf(to);
        var at = place.isPresent() ? place.getAsInt() + 1 : lecture.steps().size();
        return Steps.hasRoom(lecture)
                ? save(there, Steps.add(lecture, at, titleTyped(), caught), "note.caught", titleTyped())
                : refused(getTranslation("add-step.full", Lecture.MOST_STEPS));
    }

    private static SaveOutcome refused(String why) {
        return new SaveOutcome.Refused(List.of(new SaveOutcome.Fault(OptionalInt.empty(), why)));
    }

    private SaveOutcome save(StoredLecture there, Lecture lecture, String note, String step) {
        return parts.saves().save(author, there.entry().head(), lecture, getTranslation(note, step));
    }

    private SaveOutcome addToNew() {
        var lecture = new Lecture("", getTranslation("my-lectures.untitled"), author.name(), "", List.of());
        return parts.saves()
                .create(
                        author,
                        Steps.add(lecture, 0, titleTyped(), scene.showing(ticks.shown())),
                        getTranslation("note.begun"));
    }

    private String titleTyped() {
        return title.value().strip();
    }

    private void show(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved(StoredLecture stored) -> {
                var replaced = placeChosen().startsWith(IN_PLACE_OF);
                var at = replaced ? placeChosen().substring(IN_PLACE_OF.length()) : "";
                CatchTarget.put(new CatchTarget(stored.entry().id(), Optional.empty()));
                asking(this::showLectures);
                answer.setText(getTranslation(
                                replaced ? "add-step.replaced" : "add-step.added",
                                stored.lecture().title(),
                                stored.lecture().steps().size())
                        + " ");
                answer.add(new Anchor(
                        "lectures/" + stored.entry().id() + "/edit" + (at.isEmpty() ? "" : "?step=" + at),
                        getTranslation("add-step.open-lecture")));
            }
            case SaveOutcome.Outdated outdated -> answer.setText(getTranslation("add-step.again"));
            case SaveOutcome.Refused(List<SaveOutcome.Fault> faults) ->
                answer.setText(faults.getFirst().what());
            case SaveOutcome.Unavailable(DatabaseUnavailableException.Reason reason) -> sayUnavailable(reason);
            case SaveOutcome.Deleted deleted -> answer.setText(getTranslation("editor.deleted"));
        }
    }

    private void sayUnavailable(DatabaseUnavailableException.Reason reason) {
        answer.setText(getTranslation("unavailable." + reason.name().toLowerCase(Locale.ROOT)));
    }

    private NativeLabel label(String key, Element field) {
        var label = new NativeLabel();
        label.addClassName("add-step-label");
        label.add(new Span(getTranslation(key)));
        label.getElement().appendChild(field);
        return label;
    }

    private static void fill(Element select, Map<String, String> options) {
        select.removeAllChildren();
        options.forEach((value, text) -> select.appendChild(
                new Element("option").setAttribute("value", value).setText(text)));
    }
}

package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import entente.author.Author;
import entente.author.SignedIn;
import entente.database.DatabaseUnavailableException;
import entente.lecture.Lecture;
import entente.lecture.LectureReader;
import entente.lecture.Step;
import entente.lecture.editor.SaveOutcome;
import entente.lecture.store.LectureEntry;
import entente.lecture.store.NoSuchLectureException;
import entente.lecture.ui.StepPicture;
import entente.shell.MainLayout;
import java.util.List;
import java.util.Locale;

/** The lectures of who is signed in: to go on with, to begin, and to bring in from a file. */
@Route(value = "my-lectures", layout = MainLayout.class)
public class MyLecturesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditorParts parts;
    private final transient SignedIn signedIn;
    private final transient LectureReader reader;
    private final EditorNotes notes = new EditorNotes();
    private final UnorderedList list = new UnorderedList();
    private final Dialog deleting = new Dialog("deleting");

    MyLecturesView(EditorParts parts, SignedIn signedIn, LectureReader reader) {
        this.parts = parts;
        this.signedIn = signedIn;
        this.reader = reader;
        addClassNames("lectures", "my-lectures");
        list.addClassName("lecture-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var actions = new Div(begin(), new ImportField(reader, this::bringIn));
        actions.addClassName("lecture-actions");
        add(
                new H1(getTranslation("my-lectures.heading")),
                new Paragraph(getTranslation("my-lectures.intro")),
                actions,
                notes,
                list,
                deleting);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("my-lectures.heading"));
    }

    private Author author() {
        return signedIn.author().orElseThrow(NotFoundException::new);
    }

    private void show() {
        list.removeAll();
        try {
            var entries = parts.store().of(author());
            entries.forEach(entry -> list.add(item(entry)));
            if (entries.isEmpty()) {
                list.add(new ListItem(new Paragraph(getTranslation("my-lectures.none"))));
            }
        } catch (DatabaseUnavailableException e) {
            notes.sayUnavailable(e.reason());
        }
    }

    private NativeButton begin() {
        var button = new NativeButton(getTranslation("my-lectures.begin"), click -> {
            var scene = parts.scenes().opening();
            var step = Step.showing("first-step", getTranslation("my-lectures.first-step"), scene);
            keep(
                    new Lecture("", getTranslation("my-lectures.untitled"), author().name(), "", List.of(step)),
                    getTranslation("note.begun"));
        });
        button.addClassNames("bar-button", "is-primary");
        return button;
    }

    private void bringIn(Lecture lecture) {
        keep(lecture, getTranslation("note.imported"));
    }

    /** Saves a new lecture, and opens it. */
    private void keep(Lecture lecture, String note) {
        switch (parts.saves().create(author(), lecture, note)) {
            case SaveOutcome.Saved saved ->
                getUI().ifPresent(ui ->
                        ui.navigate("lectures/" + saved.stored().entry().id() + "/edit"));
            case SaveOutcome.Unavailable(DatabaseUnavailableException.Reason reason) -> notes.sayUnavailable(reason);
            case SaveOutcome.Refused(List<SaveOutcome.Fault> faults) -> notes.sayRefused(faults);
            case SaveOutcome.Outdated outdated -> throw new IllegalStateException("a new lecture is not outdated");
            case SaveOutcome.Deleted deleted -> throw new IllegalStateException("a new lecture is not deleted");
        }
    }

    private ListItem item(LectureEntry entry) {
        var lecture = parts.store().open(author(), entry.id()).lecture();
        var words = new Div(
                new H2(new Anchor("lectures/" + entry.id() + "/edit", lecture.title())),
                facts(entry, lecture),
                actions(entry, lecture));
        words.addClassName("lecture-words");
        var item = new ListItem();
        lecture.steps().stream().findFirst().ifPresent(step -> item.add(StepPicture.of(parts.pictures(), step)));
        item.add(words);
        return item;
    }

    private Component facts(LectureEntry entry, Lecture lecture) {
        var facts = new Paragraph(getTranslation(
                        "my-lectures.facts",
                        lecture.steps().size(),
                        lecture.length().toMinutes(),
                        getTranslation("sharing." + entry.sharing().name().toLowerCase(Locale.ROOT)))
                + " ");
        facts.add(new Span(getTranslation("my-lectures.changed", entry.head()) + " "), new When(entry.changed()));
        facts.addClassName("quiet");
        return facts;
    }

    private Component actions(LectureEntry entry, Lecture lecture) {
        var edit = link("lectures/" + entry.id() + "/edit", "my-lectures.edit");
        edit.addClassName("is-primary");
        var present = link("lectures/" + entry.id() + "/present", "lectures.present");
        present.setRouterIgnore(true);
        var delete = new NativeButton(getTranslation("my-lectures.delete"), click -> askToDelete(entry));
        delete.setAriaLabel(getTranslation("my-lectures.delete-named", lecture.title()));
        delete.addClassName("bar-button");
        var actions = new Div(edit, present, link("lectures/" + entry.id(), "editor.read"), delete);
        actions.addClassName("lecture-actions");
        return actions;
    }

    private Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("bar-button");
        return link;
    }

    private void askToDelete(LectureEntry entry) {
        deleting.open(
                getTranslation("my-lectures.delete-title", entry.title()),
                new Paragraph(getTranslation("my-lectures.delete-text", entry.head())));
        deleting.offer(getTranslation("my-lectures.delete"), true, () -> delete(entry))
                .offer(getTranslation("leaving.stay"), false, () -> {});
    }

    private void delete(LectureEntry entry) {
        try {
            parts.store().delete(author(), entry.id());
            notes.say(getTranslation("my-lectures.deleted", entry.title()));
        } catch (DatabaseUnavailableException e) {
            notes.sayUnavailable(e.reason());
        } catch (NoSuchLectureException e) {
            notes.say(getTranslation("my-lectures.deleted", entry.title()));
        }
        show();
    }
}

package entente.lecture.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import entente.author.Author;
import entente.database.DatabaseUnavailableException;
import entente.lecture.Lecture;
import entente.lecture.editor.LectureSaves;
import entente.lecture.editor.SaveOutcome;
import entente.lecture.store.LectureStore;
import entente.lecture.store.NoSuchLectureException;
import java.util.Locale;

/** What an author can make of a lecture: edit their own, begin one as a copy of another's. */
final class MakingLinks extends Div {

    private final LectureSaves saves;
    private final Author author;
    private final Lecture lecture;
    private final Span answer = new Span();

    MakingLinks(LectureStore store, LectureSaves saves, Author author, Lecture lecture) {
        this.saves = saves;
        this.author = author;
        this.lecture = lecture;
        addClassName("making-links");
        answer.getElement().setAttribute("role", "status");
        if (isOwn(store)) {
            var edit = new Anchor("lectures/" + lecture.id() + "/edit", getTranslation("lectures.edit"));
            edit.addClassName("bar-button");
            add(edit);
        }
        var copy = new NativeButton(getTranslation("lectures.copy"), click -> copy());
        copy.addClassName("bar-button");
        add(copy, answer);
    }

    private boolean isOwn(LectureStore store) {
        try {
            return store.open(author, lecture.id()).entry().owner().equals(author.id());
        } catch (NoSuchLectureException | DatabaseUnavailableException e) {
            return false;
        }
    }

    private void copy() {
        var copied = lecture.author().equals(author.name())
                ? lecture
                : lecture.by(getTranslation("lectures.copy-author", author.name(), lecture.author()));
        switch (saves.create(author, copied, getTranslation("note.copied", lecture.title()))) {
            case SaveOutcome.Saved saved ->
                getUI().ifPresent(ui ->
                        ui.navigate("lectures/" + saved.stored().entry().id() + "/edit"));
            case SaveOutcome.Unavailable(DatabaseUnavailableException.Reason reason) ->
                answer.setText(getTranslation("unavailable." + reason.name().toLowerCase(Locale.ROOT)));
            case SaveOutcome.Refused refused ->
                answer.setText(refused.faults().getFirst().what());
            case SaveOutcome.Outdated outdated -> throw new IllegalStateException("a new lecture is not outdated");
            case SaveOutcome.Deleted deleted -> throw new IllegalStateException("a new lecture is not deleted");
        }
    }
}

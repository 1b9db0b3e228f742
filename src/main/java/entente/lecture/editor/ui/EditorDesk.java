package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import entente.author.Author;
import entente.database.DatabaseUnavailableException;
import entente.database.Ids;
import entente.lecture.Lecture;
import entente.lecture.editor.Differences;
import entente.lecture.editor.Draft;
import entente.lecture.editor.SaveOutcome;
import entente.lecture.editor.ui.DraftKeeper.Occasion;
import entente.lecture.editor.ui.Editor.Base;
import entente.lecture.store.NoSuchLectureException;
import entente.lecture.store.RevisionEntry;
import entente.lecture.store.Sharing;
import entente.lecture.store.StoredLecture;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A lecture at work: its parts, what is saved of it, and what the browser keeps of the rest. */
final class EditorDesk extends Div implements EditorBar.Actions, ConflictDialog.Choices {

    private final EditorParts parts;
    private final Author author;
    private final Editor editor;
    private final DraftKeeper keeper;
    private final EditorNotes notes = new EditorNotes();
    private final ConflictDialog conflict;
    private final RevisionsDialog revisions;
    private final Dialog leaving = new Dialog("leaving");
    private final String preview = Ids.random();
    private Lecture told;

    EditorDesk(EditorParts parts, Author author, StoredLecture stored) {
        this.parts = parts;
        this.author = author;
        this.editor = new Editor(stored.lecture(), stored.entry().head());
        this.keeper = new DraftKeeper(stored.entry().id());
        this.told = stored.lecture().of(List.of());
        this.conflict = new ConflictDialog(parts.pictures(), this);
        this.revisions = new RevisionsDialog(
                editor,
                parts.pictures(),
                this::revision,
                (name, revision) -> parts.previews().keep(name, author, revision.lecture()),
                this::restore);
        addClassName("editor-desk");
        var heading = new H1(getTranslation("editor.heading"));
        heading.addClassName("visually-hidden");
        var sharing = new SharingMenu(id(), stored.entry().sharing(), this::share);
        var columns = new Div(
                new StepRail(editor, parts.pictures()),
                new StepTexts(editor, parts.pictures()),
                new StepSettings(editor, parts.library(), parts.revealable(), this::changeScene));
        columns.addClassName("editor-columns");
        add(
                heading,
                new LectureFields(editor),
                new EditorBar(editor, this, parts.previews().keep(preview, author, stored.lecture()), sharing),
                notes,
                columns,
                conflict,
                revisions,
                leaving,
                keeper);
        if (!stored.problems().isEmpty()) {
            notes.say(getTranslation("editor.lost"), Faults.list(stored.problems()));
        }
        keeper.addFoundListener(
                event -> parts.draftReader().read(id(), event.draft()).ifPresent(this::offer));
        keeper.addReturnListener(event -> lookForNewer());
        keeper.addFailureListener(event -> notes.say(getTranslation("editor.not-kept")));
        var keys = new EditorKeys();
        keys.addKeyListener(event -> obey(event.command()));
        add(keys);
        Signal.effect(this, () -> {
            var now = editor.edits().get().now();
            if (!now.equals(told)) {
                keep(now);
            }
        });
    }

    boolean hasUnsaved() {
        return editor.isChanged();
    }

    void select(String step) {
        editor.select(step);
    }

    String title() {
        return editor.now().title();
    }

    private String id() {
        return keeper.lecture();
    }

    private void obey(String command) {
        switch (command) {
            case "save" -> save();
            case "undo" -> editor.undo();
            case "redo" -> editor.redo();
            default -> throw new IllegalArgumentException("no command of the editor: " + command);
        }
    }

    /** Tells the browser and the preview of what is new. */
    private void keep(Lecture now) {
        var base = editor.base().peek();
        var occasion = now.equals(base.lecture())
                ? Occasion.SAVED
                : editor.edits().peek().typing().isPresent() ? Occasion.TYPED : Occasion.CHANGED;
        keeper.keep(parts.draftWriter().write(told, now, base.revision()), occasion);
        told = now;
        parts.previews().keep(preview, author, now);
    }

    @Override
    public void save() {
        if (hasUnsaved()) {
            save(editor.base().peek().revision(), editor.now());
        }
    }

    private boolean save(int basedOn, Lecture lecture) {
        var note = NoteText.of(Differences.between(editor.base().peek().lecture(), lecture), this::getTranslation);
        return show(parts.saves().save(author, basedOn, lecture, note), lecture);
    }

    /** Whether it is saved. */
    private boolean show(SaveOutcome outcome, Lecture lecture) {
        switch (outcome) {
            case SaveOutcome.Saved(StoredLecture stored) -> {
                notes.clear();
                rest(stored);
                return true;
            }
            case SaveOutcome.Outdated(StoredLecture head) ->
                conflict.open(editor.base().peek().lecture(), lecture, head);
            case SaveOutcome.Refused(List<SaveOutcome.Fault> faults) -> notes.sayRefused(faults);
            case SaveOutcome.Unavailable(DatabaseUnavailableException.Reason reason) -> notes.sayUnavailable(reason);
            case SaveOutcome.Deleted deleted -> {
                var apart = new NativeButton(getTranslation("conflict.apart"), click -> keepApart());
                apart.addClassName("bar-button");
                notes.ask(new Paragraph(getTranslation("editor.deleted")), apart);
            }
        }
        return false;
    }

    /** What is saved is what is shown, and can be undone still. */
    private void rest(StoredLecture stored) {
        var base = new Base(stored.revision().number(), stored.lecture());
        editor.rest(base);
        editor.change(lecture -> stored.lecture());
        keep(editor.now());
    }

    @Override
    public void save(Lecture lecture, StoredLecture head) {
        save(head.entry().head(), lecture);
    }

    @Override
    public void take(StoredLecture head) {
        rest(head);
    }

    @Override
    public void keepApart() {
        var outcome = parts.saves().create(author, editor.now(), getTranslation("note.apart", title()));
        if (outcome instanceof SaveOutcome.Saved(StoredLecture stored)) {
            keeper.forget();
            editor.rest(new Base(stored.revision().number(), editor.now()));
            getUI().ifPresent(ui -> ui.navigate("lectures/" + stored.entry().id() + "/edit"));
        } else {
            show(outcome, editor.now());
        }
    }

    private Optional<StoredLecture> revision(int number) {
        var found = new AtomicReference<StoredLecture>();
        asking(() -> found.set(parts.store().revision(author, id(), number)));
        return Optional.ofNullable(found.get());
    }

    @Override
    public void openRevisions() {
        asking(() -> revisions.open(() -> parts.store().revisions(author, id())));
    }

    /** What is not saved is saved first, so that it can be restored as well. */
    private void restore(RevisionEntry entry) {
        if (!hasUnsaved() || save(editor.base().peek().revision(), editor.now())) {
            var note = getTranslation("note.restored", entry.number());
            var outcome = parts.saves()
                    .restore(author, id(), entry.number(), editor.base().peek().revision(), note);
            show(outcome, editor.now());
        }
    }

    private boolean share(Sharing sharing) {
        return asking(() -> parts.store().share(author, id(), sharing));
    }

    /** Leads to where scenes are looked for, with the step at hand to put one into. */
    private void changeScene() {
        editor.step().ifPresent(step -> {
            if (!hasUnsaved() || save(editor.base().peek().revision(), editor.now())) {
                CatchTarget.put(new CatchTarget(id(), Optional.of(step.id())));
                getUI().ifPresent(ui -> ui.getPage().setLocation(CatchTarget.address(parts.scenes(), step.scene())));
            }
        });
    }

    void askBeforeLeaving(Runnable proceed) {
        leaving.open(getTranslation("leaving.title"), new Paragraph(getTranslation("leaving.text")));
        leaving.offer(getTranslation("leaving.save"), true, () -> {
                    if (save(editor.base().peek().revision(), editor.now())) {
                        proceed.run();
                    }
                })
                .offer(getTranslation("leaving.drop"), false, () -> {
                    keeper.forget();
                    proceed.run();
                })
                .offer(getTranslation("leaving.stay"), false, () -> {});
    }

    /** Offers what was not saved. */
    private void offer(Draft draft) {
        if (draft.lecture().equals(editor.base().peek().lecture())) {
            keeper.forgetFound();
            return;
        }
        var what = new Paragraph(getTranslation("editor.found"));
        what.add(new When(draft.changed()));
        var go = new NativeButton(getTranslation("editor.found-take"), click -> goOn(draft));
        go.addClassNames("bar-button", "is-primary");
        var drop = new NativeButton(getTranslation("editor.found-drop"), click -> {
            keeper.forgetFound();
            notes.clear();
        });
        drop.addClassName("bar-button");
        notes.ask(what, go, drop);
    }

    private void goOn(Draft draft) {
        asking(() -> {
            var head = editor.base().peek().revision();
            if (draft.basedOn() > 0 && draft.basedOn() < head) {
                var base = parts.store().revision(author, id(), draft.basedOn());
                editor.rest(new Base(draft.basedOn(), base.lecture()));
            }
            editor.change(lecture -> draft.lecture());
            keeper.forgetFound();
            notes.clear();
        });
    }

    /** Takes over what was saved elsewhere, if nothing of one's own is in its way. */
    private void lookForNewer() {
        asking(() -> {
            var head = parts.store().open(author, id());
            var base = editor.base().peek().revision();
            if (head.entry().head() <= base) {
                return;
            }
            if (hasUnsaved()) {
                notes.say(getTranslation("editor.newer", head.entry().head()));
            } else {
                rest(head);
                notes.say(getTranslation("editor.taken-over", head.entry().head()));
            }
        });
    }

    /** Asks the database for something; whether that was answered. */
    private boolean asking(Runnable question) {
        try {
            question.run();
            return true;
        } catch (DatabaseUnavailableException e) {
            notes.sayUnavailable(e.reason());
        } catch (NoSuchLectureException e) {
            show(new SaveOutcome.Deleted(), editor.now());
        }
        return false;
    }
}

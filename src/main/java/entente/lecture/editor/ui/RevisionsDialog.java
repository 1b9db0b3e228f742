package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import entente.database.Ids;
import entente.lecture.PictureLinks;
import entente.lecture.editor.Differences;
import entente.lecture.store.RevisionEntry;
import entente.lecture.store.StoredLecture;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** All revisions of a lecture: each can be looked at, compared with what one has, and restored. */
final class RevisionsDialog extends Div {

    private final Editor editor;
    private final PictureLinks pictures;
    private final IntFunction<Optional<StoredLecture>> revision;
    private final BiFunction<String, StoredLecture, String> preview;
    private final Consumer<RevisionEntry> onRestore;
    private final Dialog dialog = new Dialog("revisions");
    private final OrderedList list = new OrderedList();
    private final Div shown = new Div();

    /**
     * A dialog that is closed.
     *
     * @param revision one of the lecture's; empty where it can't be had now, which is told elsewhere
     * @param preview where a revision is looked at, by a name that can't be guessed
     */
    RevisionsDialog(
            Editor editor,
            PictureLinks pictures,
            IntFunction<Optional<StoredLecture>> revision,
            BiFunction<String, StoredLecture, String> preview,
            Consumer<RevisionEntry> onRestore) {
        this.editor = editor;
        this.pictures = pictures;
        this.revision = revision;
        this.preview = preview;
        this.onRestore = onRestore;
        list.addClassName("revision-list");
        shown.addClassName("revision-shown");
        shown.getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("revisions.shown"));
        add(dialog);
    }

    void open(Supplier<List<RevisionEntry>> revisions) {
        list.removeAll();
        var all = revisions.get();
        all.forEach(each -> list.add(item(each)));
        shown.removeAll();
        shown.add(quiet(getTranslation("revisions.choose")));
        var columns = new Div(list, shown);
        columns.addClassName("revision-columns");
        dialog.open(getTranslation("revisions.title"), columns);
        dialog.offer(getTranslation("keys.close"), false, () -> {});
    }

    private ListItem item(RevisionEntry entry) {
        var number = new Span(getTranslation("revisions.number", entry.number()));
        number.addClassName("revision-number");
        var note = new Span(entry.note());
        note.addClassName("quiet");
        var button = new NativeButton("", click -> {
            list.getChildren()
                    .flatMap(Component::getChildren)
                    .forEach(each -> each.getElement().removeAttribute("aria-current"));
            click.getSource().getElement().setAttribute("aria-current", "true");
            show(entry);
        });
        button.add(number, new When(entry.savedAt()), note);
        return new ListItem(button);
    }

    private void show(RevisionEntry entry) {
        revision.apply(entry.number()).ifPresentOrElse(stored -> show(entry, stored), dialog::close);
    }

    private void show(RevisionEntry entry, StoredLecture stored) {
        var look = new Anchor(preview.apply(Ids.random(), stored), getTranslation("revisions.look"));
        look.setTarget(AnchorTarget.BLANK);
        look.setRouterIgnore(true);
        look.addClassName("bar-button");
        var restore = new NativeButton(getTranslation("revisions.restore"), click -> {
            dialog.close();
            onRestore.accept(entry);
        });
        restore.addClassNames("bar-button", "is-primary");
        var differences = Differences.between(stored.lecture(), editor.now());
        var isSame = differences.isEmpty();
        var actions = isSame ? new Div(look) : new Div(look, restore);
        actions.addClassName("edit-dialog-actions");
        shown.removeAll();
        shown.add(new H3(getTranslation("revisions.number", entry.number())), actions);
        if (!stored.problems().isEmpty()) {
            shown.add(new Paragraph(getTranslation("editor.lost")), Faults.list(stored.problems()));
        }
        if (isSame) {
            shown.add(quiet(getTranslation("revisions.same")));
        } else {
            shown.add(quiet(getTranslation("revisions.differences")), new DifferenceList(pictures, differences));
        }
    }

    private static Component quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}

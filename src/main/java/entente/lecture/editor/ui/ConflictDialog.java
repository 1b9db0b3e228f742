package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import entente.lecture.Lecture;
import entente.lecture.PictureLinks;
import entente.lecture.editor.Differences;
import entente.lecture.editor.Merge;
import entente.lecture.store.StoredLecture;
import java.util.ArrayList;
import java.util.List;

/** Tells that a lecture was saved elsewhere since one began, in what both differ, and what can be done about it. */
final class ConflictDialog extends Div {

    /** What one decides on. */
    interface Choices {

        /** Saves this as the next revision after the one from elsewhere. */
        void save(Lecture lecture, StoredLecture head);

        /** Goes on with the revision from elsewhere; what one had can be brought back by undoing. */
        void take(StoredLecture head);

        /** Keeps what one has as a lecture of its own, and leaves the other as it is. */
        void keepApart();
    }

    private final PictureLinks pictures;
    private final Choices choices;
    private final Dialog dialog = new Dialog("conflict");

    ConflictDialog(PictureLinks pictures, Choices choices) {
        this.pictures = pictures;
        this.choices = choices;
        add(dialog);
    }

    /**
     * Opens it.
     *
     * @param base what one began with
     * @param own what one has
     * @param head what was saved elsewhere meanwhile
     */
    void open(Lecture base, Lecture own, StoredLecture head) {
        var merge = Merge.of(base, own, head.lecture());
        var contents = new ArrayList<Component>();
        var what = new Paragraph(getTranslation("conflict.text", head.entry().head()));
        what.add(new When(head.revision().savedAt()));
        contents.add(what);
        contents.add(new Paragraph(getTranslation("conflict.differences")));
        contents.add(new DifferenceList(pictures, Differences.between(head.lecture(), own)));
        if (!merge.clashes().isEmpty()) {
            contents.add(new Paragraph(getTranslation("conflict.clashes")));
            contents.add(clashes(merge.clashes()));
        }
        dialog.open(getTranslation("conflict.title"), contents.toArray(Component[]::new));
        dialog.offer(getTranslation("conflict.merge"), true, () -> choices.save(merge.lecture(), head))
                .offer(getTranslation("conflict.own"), false, () -> choices.save(own, head))
                .offer(getTranslation("conflict.theirs"), false, () -> choices.take(head))
                .offer(getTranslation("conflict.apart"), false, choices::keepApart)
                .offer(getTranslation("conflict.go-on"), false, () -> {});
    }

    private static Component clashes(List<String> titles) {
        var list = new UnorderedList();
        list.addClassName("clash-list");
        titles.forEach(title -> list.add(new ListItem(title)));
        return list;
    }
}

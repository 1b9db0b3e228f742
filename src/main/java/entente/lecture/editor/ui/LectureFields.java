package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import entente.lecture.Lecture;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Title, author and summary of a lecture, and how long it takes. */
final class LectureFields extends Div {

    private final Editor editor;

    LectureFields(Editor editor) {
        this.editor = editor;
        addClassName("lecture-fields");
        var title =
                field("title", getTranslation("editor.lecture-title"), Lecture.LONGEST_TITLE, false, Lecture::titled);
        title.addClassName("is-title");
        var author =
                field("author", getTranslation("editor.lecture-author"), Lecture.LONGEST_TITLE, false, Lecture::by);
        var summary = field(
                "summary", getTranslation("editor.lecture-summary"), Lecture.LONGEST_SUMMARY, true, Lecture::summedUp);
        var facts = new Paragraph();
        facts.addClassName("quiet");
        var more = new NativeDetails(getTranslation("editor.about"), new Div(author, summary));
        more.addClassName("step-more");
        add(title, facts, more);
        Signal.effect(this, () -> {
            var now = editor.edits().get().now();
            title.show(now.title());
            author.show(now.author());
            summary.show(now.summary());
            facts.setText(getTranslation(
                    "editor.facts", now.steps().size(), now.length().toMinutes()));
        });
    }

    private EditField field(
            String name, String label, int longest, boolean isLong, BiFunction<Lecture, String, Lecture> set) {
        var id = "lecture-" + name;
        return (isLong ? EditField.lines(id, label, longest) : EditField.line(id, label, longest))
                .keptAs(name)
                .telling(typed -> editor.type(name, to(typed, set)), editor::settle);
    }

    private static UnaryOperator<Lecture> to(String typed, BiFunction<Lecture, String, Lecture> set) {
        return lecture -> set.apply(lecture, typed);
    }
}

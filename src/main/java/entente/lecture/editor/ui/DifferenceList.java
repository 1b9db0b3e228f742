package entente.lecture.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import entente.lecture.PictureLinks;
import entente.lecture.Step;
import entente.lecture.editor.Difference;
import entente.lecture.editor.Differences;
import entente.lecture.ui.StepPicture;
import entente.stage.Scene;
import java.util.List;
import java.util.Locale;

/** In what one version of a lecture differs from another: what went, what came, and pictures of scenes. */
final class DifferenceList extends UnorderedList {

    private final PictureLinks pictures;

    DifferenceList(PictureLinks pictures, List<Difference> differences) {
        this.pictures = pictures;
        addClassName("difference-list");
        differences.forEach(difference -> add(item(difference)));
        if (differences.isEmpty()) {
            add(new ListItem(getTranslation("difference.none")));
        }
    }

    private ListItem item(Difference difference) {
        return switch (difference) {
            case Difference.Added(int place, Step step) ->
                new ListItem(
                        heading(getTranslation("difference.added", place, title(step.title()))),
                        StepPicture.of(pictures, step));
            case Difference.Removed(int place, Step step) ->
                new ListItem(
                        heading(getTranslation("difference.removed", place, title(step.title()))),
                        StepPicture.of(pictures, step));
            case Difference.Moved(int from, int to, String step) ->
                new ListItem(heading(getTranslation("difference.moved", title(step), from, to)));
            case Difference.Shown(int place, String step, Scene before, Scene after) ->
                new ListItem(heading(getTranslation("difference.scene", place, title(step))), scenes(before, after));
            case Difference.Words words -> new ListItem(heading(field(words)), words(words));
        };
    }

    private String field(Difference.Words words) {
        var name = getTranslation(
                "difference." + words.field().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return words.place() == 0
                ? name
                : getTranslation("difference.of-step", words.place(), title(words.step()), name);
    }

    private String title(String title) {
        return title.isEmpty() ? getTranslation("editor.untitled") : title;
    }

    private static Component heading(String text) {
        var heading = new Paragraph(text);
        heading.addClassName("difference-heading");
        return heading;
    }

    private Component words(Difference.Words words) {
        var text = new Div();
        text.addClassName("difference-words");
        Differences.words(words.before(), words.after())
                .forEach(piece -> text.add(
                        switch (piece.fate()) {
                            case STAYED -> new Span(piece.text());
                            case WENT -> marked("del", piece.text());
                            case CAME -> marked("ins", piece.text());
                        }));
        return text;
    }

    private static Component marked(String tag, String text) {
        var mark = new HtmlContainer(tag);
        mark.getElement().setText(text);
        return mark;
    }

    private Component scenes(Scene before, Scene after) {
        var pair = new Div(
                StepPicture.of(pictures, Step.showing("before", "", before)),
                new Span("→"),
                StepPicture.of(pictures, Step.showing("after", "", after)));
        pair.addClassName("difference-scenes");
        return pair;
    }
}

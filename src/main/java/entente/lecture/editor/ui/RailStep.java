package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import entente.lecture.Step;
import entente.lecture.editor.Minutes;

/** A step in the rail: its picture, number, title and length. */
final class RailStep extends ListItem {

    private final NativeButton button;
    private final Image picture = new Image();
    private final Span number = new Span();
    private final Span title = new Span();
    private final Span minutes = new Span();

    RailStep(String id, Runnable onChoose) {
        setId("rail-" + id);
        addClassName("rail-step");
        picture.addClassName("step-picture");
        picture.setAlt("");
        picture.getElement().setAttribute("loading", "lazy").setAttribute("draggable", "false");
        number.addClassName("rail-number");
        title.addClassName("rail-title");
        minutes.addClassName("rail-minutes");
        button = new NativeButton("", click -> onChoose.run());
        button.add(number, picture, title, minutes);
        add(button);
    }

    void show(int place, Step step, String address, boolean isAtHand) {
        number.setText(String.valueOf(place));
        title.setText(step.title().isEmpty() ? getTranslation("editor.untitled") : step.title());
        var length = Minutes.print(step);
        minutes.setText(length.isEmpty() ? "" : getTranslation("editor.minutes-short", length));
        if (!address.equals(picture.getSrc())) {
            picture.setSrc(address);
        }
        if (isAtHand) {
            button.getElement().setAttribute("aria-current", "step");
        } else {
            button.getElement().removeAttribute("aria-current");
        }
    }

    void focus() {
        button.focus();
    }

    /** Listens for a key, with Alt or without. */
    void onKey(String key, boolean withAlt, Runnable action) {
        button.getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter("event.key === '" + key + "' && " + (withAlt ? "" : "!")
                        + "event.altKey && !event.ctrlKey && !event.metaKey && (event.preventDefault(), true)");
    }
}

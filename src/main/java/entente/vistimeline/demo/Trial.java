package entente.vistimeline.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import entente.vistimeline.VisTimeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A timeline with controls to try it, and under it what it told last, a line for each kind. */
final class Trial extends Div {

    final VisTimeline timeline;
    final Div place;
    private final Div controls = new Div();
    private final Div told = new Div();
    private final Map<String, Paragraph> lines = new LinkedHashMap<>();

    Trial(VisTimeline timeline) {
        this.timeline = timeline;
        this.place = new Div(timeline);
        addClassName("trial");
        place.addClassName("trial-place");
        controls.addClassName("trial-controls");
        told.addClassName("trial-told");
        add(place, controls, told);
    }

    /** A button that does something. */
    Trial button(String name, Runnable run) {
        controls.add(new NativeButton(name, click -> run.run()));
        return this;
    }

    /** A button that is on or off, off at first. */
    Trial toggle(String name, Consumer<Boolean> change) {
        var button = new NativeButton(name);
        press(button, false);
        button.addClickListener(click -> {
            var on = !isPressed(button);
            press(button, on);
            change.accept(on);
        });
        controls.add(button);
        return this;
    }

    /** Buttons of which one is on, at first the first. */
    Trial choice(String name, Map<String, Runnable> choices) {
        var group = new Div(new Span(name));
        group.addClassName("trial-choice");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        var buttons = new ArrayList<NativeButton>();
        choices.forEach((choice, run) -> {
            var button = new NativeButton(choice);
            press(button, buttons.isEmpty());
            button.addClickListener(click -> {
                buttons.forEach(other -> press(other, other == button));
                run.run();
            });
            buttons.add(button);
            group.add(button);
        });
        controls.add(group);
        return this;
    }

    /** A button for each constant, at first the first. */
    <E extends Enum<E>> Trial choice(String name, Class<E> type, Consumer<E> change) {
        var choices = new LinkedHashMap<String, Runnable>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> choices.put(
                        constant.name().toLowerCase(Locale.ROOT).replace('_', ' '), () -> change.accept(constant)));
        return choice(name, choices);
    }

    /** Shows what happened, in place of the last of this kind. */
    void tell(String kind, String text) {
        var line = lines.computeIfAbsent(kind, unknown -> {
            var made = new Paragraph();
            made.setId(kind.replace(' ', '-'));
            told.add(made);
            return made;
        });
        line.setText(kind + ": " + text);
    }

    private static void press(NativeButton button, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    private static boolean isPressed(NativeButton button) {
        return "true".equals(button.getElement().getAttribute("aria-pressed"));
    }
}

package entente.explore.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import entente.history.DateText;
import entente.history.Era;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import java.util.LinkedHashMap;
import java.util.Map;

/** The eras in a row; choosing one zooms to it. The eras of the cursor's day are marked. */
final class EraStrip extends Nav {

    private final DateText dates = DateText.in(getLocale());
    private final Map<Era, NativeButton> buttons = new LinkedHashMap<>();
    private final Span years = new Span();

    EraStrip(Library library, SceneLinks links, Signal<Scene> scene, SceneChanges changes) {
        addClassName("era-strip");
        setAriaLabel(getTranslation("eras.name"));
        var whole = new NativeButton(
                getTranslation("eras.whole"),
                click ->
                        changes.choose(links.zoomTo(scene.peek(), library.pack().dates())));
        add(whole);
        library.eras().stream().filter(era -> era.partOf().isEmpty()).forEach(era -> {
            var button = new NativeButton(
                    era.shortTitle(), click -> changes.choose(links.zoomTo(scene.peek(), era.dates())));
            button.getElement().setAttribute("title", era.title() + ", " + dates.print(era.dates()));
            buttons.put(era, button);
            add(button);
        });
        years.addClassName("era-years");
        add(years);

        Signal.effect(this, () -> show(scene.get()));
    }

    private void show(Scene now) {
        buttons.forEach((era, button) -> {
            var current = era.dates().covers(now.at());
            button.setClassName("is-current", current);
            if (current) {
                button.getElement().setAttribute("aria-current", "date");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
        years.setText(dates.printYears(now.from(), now.to()));
    }
}

package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import entente.author.Author;
import entente.author.SignedIn;
import entente.lecture.SceneTitles;
import entente.stage.Scene;
import entente.stage.ScenePart;
import java.util.List;

/** A button that catches the scene on screen as a step of a lecture, or as another scene for a step that there is. */
final class AddStepMenu extends Div {

    private static final String ID = "add-step-menu";

    private final EditorParts parts;
    private final SignedIn signedIn;
    private final SceneTitles titles;
    private final Signal<Scene> scene;
    private final String view;
    private final Div panel = new Div();

    AddStepMenu(EditorParts parts, SignedIn signedIn, SceneTitles titles, Signal<Scene> scene, String view) {
        this.parts = parts;
        this.signedIn = signedIn;
        this.titles = titles;
        this.scene = scene;
        this.view = view;
        addClassName("picker");
        var open = new NativeButton(getTranslation("add-step.open"));
        open.addClassName("bar-button");
        open.getElement().setAttribute("popovertarget", ID);
        panel.setId(ID);
        panel.addClassNames("menu", "add-step-menu");
        panel.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-label", getTranslation("add-step.name"));
        panel.getElement().addEventListener("toggle", event -> fill()).setFilter("event.newState === 'open'");
        add(open, panel);
    }

    private void fill() {
        panel.removeAll();
        signedIn.author().ifPresentOrElse(this::fillFor, this::fillForStrangers);
    }

    /** After signing in one is back at this scene. */
    private void fillForStrangers() {
        var text = new Paragraph(getTranslation("add-step.sign-in-text"));
        var link = new Anchor(
                "my-lectures/from" + parts.scenes().query(scene.peek()) + "&view=" + view,
                getTranslation("add-step.sign-in"));
        link.setRouterIgnore(true);
        link.addClassNames("bar-button", "is-primary");
        panel.add(text, link);
    }

    private void fillFor(Author author) {
        var now = scene.peek();
        panel.add(new AddStepForm(parts, author, now, titles.of(now), shownFirst(now)));
    }

    /** Where views have a place for each part, the hall has room for two: what this view is about. */
    private List<ScenePart> shownFirst(Scene now) {
        return view.equals("compare")
                        && now.parts().equals(ScenePart.USUAL)
                        && !now.comparison().subjects().isEmpty()
                ? List.of(ScenePart.MATRIX, ScenePart.MEMBERS)
                : now.parts();
    }
}

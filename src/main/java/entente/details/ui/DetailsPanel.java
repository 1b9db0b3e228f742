package entente.details.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import entente.citation.ui.CiteButton;
import entente.comparison.CellId;
import entente.comparison.CellOnDay;
import entente.comparison.Memberships;
import entente.details.Glossary;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import entente.timeline.Timelines;
import java.util.List;
import java.util.Optional;

/** What is in focus, closely: an event, an organization or a cell; with nothing in focus, the eras of the day. */
public final class DetailsPanel extends Section {

    /** On a narrow screen the details don't scroll by themselves, and may lie out of view. */
    private static final String SHOW_FROM_TOP = "this.scrollTop = 0;"
            + "if (getComputedStyle(this).overflowY === 'visible') this.scrollIntoView({block: 'nearest'})";

    private final Library library;
    private final Timelines timelines;
    private final SceneChanges changes;
    private final SceneLinks links;
    private final DetailsContext context;
    private final Div body = new Div();
    private Optional<List<Object>> shown = Optional.empty();
    private Optional<Scene.Focus> focus = Optional.empty();
    private boolean followed;

    public DetailsPanel(
            Library library,
            Memberships memberships,
            Timelines timelines,
            SceneLinks links,
            Signal<Scene> scene,
            SceneChanges changes,
            CiteButton citing) {
        this.library = library;
        this.timelines = timelines;
        this.changes = changes;
        this.links = links;
        this.context = new DetailsContext(
                library,
                new Glossary(library),
                memberships,
                id -> follow(links.focusOnEntry(scene.peek(), id)),
                day -> follow(links.moveCursor(scene.peek(), day)),
                focus -> follow(scene.peek().focusedOn(focus)));
        addClassName("details");
        add(body, citing);
        // It scrolls, so it has to be within reach of the keyboard.
        getElement().setAttribute("aria-label", getTranslation("details.name")).setAttribute("tabindex", "0");

        getElement()
                .executeJs(
                        "this.addEventListener('keydown', event => event.key === 'Escape'"
                                + " && document.querySelector('.vis-item.in-focus .vis-item-button, .history-list [aria-current]')?.focus())");
        Signal.effect(this, () -> show(scene.get()));
    }

    private void follow(Scene wanted) {
        followed = true;
        changes.choose(wanted);
    }

    private void show(Scene now) {
        var subject = subject(now);
        if (shown.equals(Optional.of(subject))) {
            return;
        }
        var isFirst = shown.isEmpty();
        shown = Optional.of(subject);
        body.removeAll();
        body.add(details(now));
        if (!now.focus().equals(focus)) {
            focus = now.focus();
            getElement().executeJs(isFirst ? "this.scrollTop = 0" : SHOW_FROM_TOP);
        }
        if (followed) {
            // The link that was followed is gone, and the keyboard's place with it.
            followed = false;
            getElement().callJsFunction("focus");
        }
    }

    /** What the details depend on; while it stays equal they stay as they are. */
    private List<Object> subject(Scene now) {
        if (now.cell().isPresent()) {
            return List.of(
                    now.cell().get(),
                    links.matrix(now).at(now.cell().get()),
                    against(now, now.cell().get()));
        }
        if (now.stretch().isPresent()) {
            return List.of(now.stretch().get(), now.lens());
        }
        if (now.focus().filter(DetailsPanel::isText).isPresent()) {
            return List.of(now.focus().get());
        }
        if (links.organization(now).isPresent()) {
            return List.of(links.organization(now).get(), now.at());
        }
        return links.event(now)
                .map(event -> List.<Object>of(event))
                .orElseGet(() -> List.copyOf(DayDetails.erasOn(library, now.at())));
    }

    private Component details(Scene now) {
        return now.cell()
                .map(cell -> cell(now, cell))
                .or(() -> links.event(now).map(event -> new EventDetails(context, event)))
                .or(() -> links.organization(now)
                        .map(organization -> new OrganizationDetails(context, organization, now.at())))
                .or(() -> now.stretch()
                        .map(stretch -> new StretchDetails(context, timelines, links, now, stretch, changes)))
                .or(() -> now.focus().flatMap(this::text))
                .orElseGet(() -> new DayDetails(context, now.at()));
    }

    /** Whether the details of what is in focus are the same on every day. */
    private static boolean isText(Scene.Focus focus) {
        return focus instanceof Scene.Focus.Concept || focus instanceof Scene.Focus.Source;
    }

    private Optional<Component> text(Scene.Focus focus) {
        return switch (focus) {
            case Scene.Focus.Concept(String id) ->
                library.concept(id).map(concept -> new ConceptDetails(context, concept));
            case Scene.Focus.Source(String id) -> library.source(id).map(source -> new SourceDetails(context, source));
            default -> Optional.empty();
        };
    }

    private Component cell(Scene now, CellId cell) {
        return new CellDetails(context, links.matrix(now), links.matrixAgainst(now), cell);
    }

    private Optional<CellOnDay> against(Scene now, CellId cell) {
        return links.matrixAgainst(now).map(matrix -> matrix.at(cell));
    }
}

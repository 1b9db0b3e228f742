package entente.compare.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import entente.history.DateText;
import entente.history.Event;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.Subjects;
import entente.stage.Subjects.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The events that concern at least two of what is compared, up to the day; what comes later is paler. */
final class SharedEvents extends Section {

    private static final int AT_LEAST = 2;

    private final Library library;
    private final Subjects subjects;
    private final DateText dates = DateText.in(getLocale());
    private final Paragraph summary = new Paragraph();
    private final OrderedList list = new OrderedList();
    private Optional<List<Object>> shown = Optional.empty();

    SharedEvents(Library library, Subjects subjects, Signal<Scene> scene) {
        this.library = library;
        this.subjects = subjects;
        addClassNames("compare-part", "shared-events");
        summary.addClassName("quiet");
        var scroller = new Div(list);
        scroller.addClassName("shared-list");
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", getTranslation("shared.title"));
        add(new H2(getTranslation("shared.title")), summary, scroller);
        Signal.effect(
                this,
                () -> show(scene.get().comparison().subjects(), scene.get().at()));
    }

    private void show(List<String> ids, LocalDate day) {
        var compared = ids.stream().flatMap(id -> subjects.withId(id).stream()).toList();
        setVisible(compared.size() >= AT_LEAST);
        var wanted = List.<Object>of(ids, day);
        if (!isVisible() || shown.equals(Optional.of(wanted))) {
            return;
        }
        shown = Optional.of(wanted);
        var events = library.events().stream()
                .filter(event -> concerned(event, compared).size() >= AT_LEAST)
                .toList();
        var past = events.stream()
                .filter(event -> !event.date().earliest().isAfter(day))
                .count();
        summary.setText(getTranslation("shared.summary", events.size(), past, dates.print(day)));
        list.removeAll();
        events.forEach(event -> list.add(item(event, concerned(event, compared), day)));
    }

    private ListItem item(Event event, List<Subject> concerned, LocalDate day) {
        var date = new Span(dates.print(event.date()));
        date.addClassName("quiet");
        var names = new Span(concerned.stream().map(Subject::title).collect(Collectors.joining(", ")));
        names.addClassName("quiet");
        var item = new ListItem(
                new Anchor("/?entry=" + event.id(), event.title()), new Span(" "), date, new Span(" "), names);
        item.setClassName("is-ahead", event.date().earliest().isAfter(day));
        return item;
    }

    private static List<Subject> concerned(Event event, List<Subject> compared) {
        return compared.stream()
                .filter(subject -> switch (subject.kind()) {
                    case ORGANIZATION -> event.organizations().contains(subject.id());
                    case CONCEPT -> event.concepts().contains(subject.id());
                    case CASE ->
                        event.id().equals(subject.id())
                                || event.links().stream()
                                        .anyMatch(link -> link.event().equals(subject.id()));
                })
                .toList();
    }
}

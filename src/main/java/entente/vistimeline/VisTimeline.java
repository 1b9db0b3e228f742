package entente.vistimeline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An interactive timeline: vis-timeline 8.5.4 behind the custom element {@code vis-timeline}.
 *
 * <p>Everything can be set before the component is attached, while it is, and after it was detached; the state lives on
 * the server and is sent once per response, items and groups as the difference to what the browser already has. After
 * a detach and re-attach the browser gets all of it again.
 *
 * <p>Times are instants; the axis is drawn in UTC and in the component's locale, with years before 1 as "44 BCE".
 */
@Tag("vis-timeline")
@NpmPackage(value = "vis-timeline", version = "8.5.4")
@NpmPackage(value = "vis-data", version = "8.0.6")
@CssImport("vis-timeline/styles/vis-timeline-graph2d.min.css")
@CssImport("./vistimeline/vis-timeline.css")
@JsModule("./vistimeline/vis-timeline.ts")
public class VisTimeline extends Component implements HasSize, HasStyle, HasTimelineLayout, HasTimelineNavigation {

    private final Changes<Item> items = new Changes<>();
    private final Changes<Group> groups = new Changes<>();
    private final Map<String, Instant> timeBars = new LinkedHashMap<>();
    private Set<String> selection = Set.of();
    private Optional<TimeWindow> window = Optional.empty();
    private boolean flushing;

    public VisTimeline() {
        addListener(WindowChangeEvent.class, event -> window = Optional.of(event.window()));
        addListener(SelectionChangeEvent.class, event -> selection = event.selection());
        addListener(TimeBarMoveEvent.class, event -> timeBars.put(event.bar(), event.time()));
    }

    /** Shows these items and no others. */
    public void setItems(Collection<Item> newItems) {
        items.replace(newItems);
        flushLater();
    }

    public void setItems(Item... newItems) {
        setItems(Arrays.asList(newItems));
    }

    /** Adds items, or puts them in place of those with the same ids. */
    public void putItems(Collection<Item> changedItems) {
        items.put(changedItems);
        flushLater();
    }

    public void removeItems(Collection<String> ids) {
        items.remove(ids);
        flushLater();
    }

    public List<Item> getItems() {
        return items.wanted();
    }

    /** Shows these groups, in this order. Items of other groups are not drawn. */
    public void setGroups(Collection<Group> newGroups) {
        GroupNesting.check(newGroups);
        groups.replace(newGroups);
        flushLater();
    }

    public List<Group> getGroups() {
        return groups.wanted();
    }

    /** Moves the window, smoothly unless the reader prefers reduced motion. */
    public void setWindow(TimeWindow newWindow) {
        window = Optional.of(newWindow);
        if (!isAttached()) {
            getElement()
                    .setPropertyBean(
                            "firstShown", new Stretch(Times.millis(newWindow.from()), Times.millis(newWindow.to())));
        }
        call("showWindow", Times.millis(newWindow.from()), Times.millis(newWindow.to()));
    }

    /** The window as last set or reported; empty while neither has happened. */
    public Optional<TimeWindow> getWindow() {
        return window;
    }

    /** Shows all items. */
    public void fit() {
        call("fit");
    }

    /** Brings items into view. */
    public void focus(Collection<String> ids) {
        call("focusItems", List.copyOf(ids));
    }

    /** Brings a time to the middle of the window. */
    public void moveTo(Instant time) {
        call("moveTo", Times.millis(time));
    }

    /**
     * Zooms in about the middle of the window.
     *
     * @param share how much of the window goes, from 0 to 1
     */
    public void zoomIn(double share) {
        call("zoomIn", share);
    }

    /**
     * Zooms out about the middle of the window.
     *
     * @param share how much of the window is added, from 0 to 1
     */
    public void zoomOut(double share) {
        call("zoomOut", share);
    }

    public void setSelection(Collection<String> ids) {
        selection = Set.copyOf(ids);
        call("showSelection", List.copyOf(selection));
    }

    /** Ids of the selected items. */
    public Set<String> getSelection() {
        return selection;
    }

    /** Draws a vertical bar at a time, or moves the one with this id there. The user can drag it. */
    public void setTimeBar(String id, Instant time) {
        timeBars.put(id, time);
        sendTimeBars();
    }

    public void removeTimeBar(String id) {
        timeBars.remove(id);
        sendTimeBars();
    }

    public Optional<Instant> getTimeBar(String id) {
        return Optional.ofNullable(timeBars.get(id));
    }

    public void setLocale(Locale locale) {
        getElement().setProperty("locale", locale.toLanguageTag());
    }

    public void setTexts(TimelineTexts texts) {
        getElement().setPropertyBean("texts", texts);
    }

    public Registration addWindowChangeListener(ComponentEventListener<WindowChangeEvent> listener) {
        return addListener(WindowChangeEvent.class, listener);
    }

    public Registration addSelectionChangeListener(ComponentEventListener<SelectionChangeEvent> listener) {
        return addListener(SelectionChangeEvent.class, listener);
    }

    public Registration addTimelineClickListener(ComponentEventListener<TimelineClickEvent> listener) {
        return addListener(TimelineClickEvent.class, listener);
    }

    public Registration addTimelineDoubleClickListener(ComponentEventListener<TimelineDoubleClickEvent> listener) {
        return addListener(TimelineDoubleClickEvent.class, listener);
    }

    public Registration addTimeBarMoveListener(ComponentEventListener<TimeBarMoveEvent> listener) {
        return addListener(TimeBarMoveEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        items.forgetSent();
        groups.forgetSent();
        window.ifPresent(this::setWindow);
        flushLater();
        setSelection(selection);
        sendTimeBars();
    }

    private void sendTimeBars() {
        call(
                "showTimeBars",
                timeBars.entrySet().stream()
                        .map(bar -> new TimeBar(bar.getKey(), Times.millis(bar.getValue())))
                        .toList());
    }

    private void flushLater() {
        if (!flushing && getUI().isPresent()) {
            flushing = true;
            getUI().get().beforeClientResponse(this, context -> flush());
        }
    }

    private void flush() {
        flushing = false;
        var groupChanges = groups.take();
        if (!groupChanges.isEmpty()) {
            getElement()
                    .callJsFunction(
                            "changeGroups",
                            groupChanges.removed(),
                            groupChanges.changed().stream().map(GroupData::of).toList(),
                            groups.wanted().stream().map(Group::id).toList());
        }
        var itemChanges = items.take();
        if (!itemChanges.isEmpty()) {
            getElement()
                    .callJsFunction(
                            "changeItems",
                            itemChanges.removed(),
                            itemChanges.changed().stream().map(ItemData::of).toList());
        }
    }

    private void call(String function, Object... arguments) {
        if (isAttached()) {
            getElement().callJsFunction(function, arguments);
        }
    }

    private record Stretch(double from, double to) {}

    private record TimeBar(String id, double time) {}
}

package entente.vistimeline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An interactive timeline: vis-timeline 8.5.4 behind the custom element {@code vis-timeline}. Its options are in the
 * interfaces that it implements, one for each part; the table in the package's documentation lists them all.
 *
 * <p>Everything can be set before the component is attached, while it is, and after it was detached; the state lives on
 * the server and is sent once per response, items, groups and connections as the difference to what the browser already
 * has. After a detach and re-attach the browser gets all of it again.
 *
 * <p>Times are instants; the axis is drawn in UTC and in the component's locale, with years before 1 as "44 BCE".
 */
@Tag("vis-timeline")
@NpmPackage(value = "vis-timeline", version = "8.5.4")
@NpmPackage(value = "vis-data", version = "8.0.6")
@NpmPackage(value = "vis-util", version = "6.0.3")
@NpmPackage(value = "moment", version = "2.31.0")
@NpmPackage(value = "@egjs/hammerjs", version = "2.0.17")
@NpmPackage(value = "propagating-hammerjs", version = "3.0.0")
@NpmPackage(value = "component-emitter", version = "1.3.1")
@NpmPackage(value = "keycharm", version = "0.4.0")
@NpmPackage(value = "uuid", version = "14.0.3")
@NpmPackage(value = "xss", version = "1.0.17")
@CssImport("vis-timeline/styles/vis-timeline-graph2d.min.css")
@CssImport("./vistimeline/vis-timeline.css")
@JsModule("./vistimeline/vis-timeline.ts")
public class VisTimeline extends Component
        implements HasSize,
                HasStyle,
                HasTimelineLayout,
                HasTimelineAxis,
                HasTimelineNavigation,
                HasTimelineMoves,
                HasTimelineEditing,
                HasTimelineEvents {

    private final TimelineData data = new TimelineData(this);
    private final Edits edits = new Edits(data, this::call);
    private Set<String> selection = Set.of();
    private Optional<TimeWindow> window = Optional.empty();

    public VisTimeline() {
        addWindowChangeListener(event -> window = Optional.of(event.window()));
        addSelectionChangeListener(event -> selection = event.selection());
        addTimeBarMoveListener(event -> data.timeBars
                .get(event.bar())
                .filter(TimeBar::movable)
                .ifPresent(bar -> data.timeBars.acknowledge(bar.at(event.time()))));
        addTimeBarMarkerListener(event -> data.timeBars
                .get(event.bar())
                .filter(bar -> bar.marker().filter(TimeBar.Marker::editable).isPresent())
                .ifPresent(bar -> data.timeBars.acknowledge(bar.withMarker(TimeBar.Marker.editable(event.text())))));
        addGroupToggleListener(event -> data.groups
                .get(event.group())
                .ifPresent(group -> data.groups.acknowledge(group.withExpanded(event.isExpanded()))));
        addGroupMoveListener(event -> data.groups.acknowledgeOrder(event.order()));
        getElement()
                .addEventListener(
                        "item-edit",
                        event -> edits.onProposal(event.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    /** Shows these items and no others. */
    public void setItems(Collection<Item> newItems) {
        data.items.replace(newItems);
        data.send();
    }

    public void setItems(Item... newItems) {
        setItems(Arrays.asList(newItems));
    }

    /** Adds items, or puts them in place of those with the same ids. */
    public void putItems(Collection<Item> changedItems) {
        data.items.put(changedItems);
        data.send();
    }

    public void removeItems(Collection<String> ids) {
        data.items.remove(ids);
        data.send();
    }

    public List<Item> getItems() {
        return data.items.wanted();
    }

    public Optional<Item> getItem(String id) {
        return data.items.get(id);
    }

    /**
     * Shows these groups, in this order. Items of other groups are not drawn.
     *
     * @throws IllegalArgumentException if one is nested in a group that is not among them, or in itself
     */
    public void setGroups(Collection<Group> newGroups) {
        GroupNesting.check(newGroups);
        data.groups.replace(newGroups);
        data.send();
    }

    public void setGroups(Group... newGroups) {
        setGroups(Arrays.asList(newGroups));
    }

    public List<Group> getGroups() {
        return data.groups.wanted();
    }

    /** Draws these lines between items and no others. */
    public void setConnections(Collection<Connection> newConnections) {
        data.connections.replace(newConnections);
        data.send();
    }

    public List<Connection> getConnections() {
        return data.connections.wanted();
    }

    /** Moves the window, smoothly unless the reader prefers reduced motion. */
    public void setWindow(TimeWindow newWindow) {
        window = Optional.of(newWindow);
        var shown = new Stretch(Times.millis(newWindow.from()), Times.millis(newWindow.to()));
        if (!isAttached()) {
            getElement().setPropertyBean("firstShown", shown);
        }
        call("showWindow", shown.from(), shown.to());
    }

    /** The window as last set or reported; empty while neither has happened. */
    public Optional<TimeWindow> getWindow() {
        return window;
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
        setTimeBar(data.timeBars.get(id).orElse(TimeBar.of(id, time)).at(time));
    }

    /** Draws a vertical bar, or puts it in place of the one with its id. */
    public void setTimeBar(TimeBar bar) {
        data.timeBars.put(List.of(bar));
        data.send();
    }

    public void removeTimeBar(String id) {
        data.timeBars.remove(List.of(id));
        data.send();
    }

    public Optional<Instant> getTimeBar(String id) {
        return data.timeBars.get(id).map(TimeBar::time);
    }

    public List<TimeBar> getTimeBars() {
        return data.timeBars.wanted();
    }

    /** What the user may edit; {@link Editing#OFF} if nothing else is said. */
    public void setEditing(Editing editing) {
        edits.allow(editing);
        getElement().setPropertyBean("editing", editing);
    }

    /** Who decides on edits. Without one, everything is accepted that {@link #setEditing} allows. */
    public void setEditHandler(EditHandler handler) {
        edits.decideBy(handler);
    }

    /**
     * Answers an edit on which the handler decided to answer later. An edit that was answered already, or from before the
     * component was detached, is left alone.
     */
    public void answer(ItemEdit edit, EditAnswer answer) {
        edits.answer(edit, answer);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        edits.forget();
        window.ifPresent(this::setWindow);
        data.sendAll();
        setSelection(selection);
    }

    private void call(String function, Object... arguments) {
        if (isAttached()) {
            getElement().callJsFunction(function, arguments);
        }
    }

    private record Stretch(double from, double to) {}
}

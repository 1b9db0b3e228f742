package entente.vistimeline;

import com.vaadin.flow.component.Component;

/** What a timeline shows, and what of it the browser does not have yet. */
final class TimelineData {

    final Changes<Item> items = new Changes<>();
    final Changes<Group> groups = new Changes<>();
    final Changes<Connection> connections = new Changes<>();
    final Changes<TimeBar> timeBars = new Changes<>();
    private final Component timeline;
    private boolean sending;

    TimelineData(Component timeline) {
        this.timeline = timeline;
    }

    /** Sends what has changed, once for all changes of a request. */
    void send() {
        var ui = timeline.getUI();
        if (!sending && ui.isPresent()) {
            sending = true;
            ui.get().beforeClientResponse(timeline, context -> {
                sending = false;
                sendNow();
            });
        }
    }

    /** Sends everything, to an element that has nothing. */
    void sendAll() {
        items.forgetSent();
        groups.forgetSent();
        connections.forgetSent();
        timeBars.forgetSent();
        sending = false;
        send();
    }

    private void sendNow() {
        var element = timeline.getElement();
        var group = groups.take();
        if (!group.isEmpty()) {
            var changed = group.changed().stream().map(GroupData::of).toList();
            element.callJsFunction("changeGroups", group.removed(), changed, groups.ids());
        }
        var item = items.take();
        if (!item.removed().isEmpty() || !item.changed().isEmpty()) {
            var changed = item.changed().stream().map(ItemData::of).toList();
            element.callJsFunction("changeItems", item.removed(), changed);
        }
        var connection = connections.take();
        if (!connection.isEmpty()) {
            element.callJsFunction("changeConnections", connection.removed(), connection.changed());
        }
        var bar = timeBars.take();
        if (!bar.isEmpty()) {
            var changed = bar.changed().stream().map(TimeBar.Data::of).toList();
            element.callJsFunction("changeTimeBars", bar.removed(), changed);
        }
    }
}

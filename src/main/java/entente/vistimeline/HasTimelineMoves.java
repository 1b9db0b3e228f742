package entente.vistimeline;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Where the window of a {@link VisTimeline} goes. What is asked while it is not attached is not done. */
public interface HasTimelineMoves extends HasElement {

    /** Shows all items. */
    default void fit() {
        call("fit");
    }

    /** Brings items into view. */
    default void focus(Collection<String> ids) {
        call("focusItems", List.copyOf(ids));
    }

    /** Brings a time to the middle of the window. */
    default void moveTo(Instant time) {
        Times.check("the time to move to", time);
        call("moveTo", Times.millis(time));
    }

    /**
     * Zooms in about the middle of the window.
     *
     * @param share how much of the window goes, from 0 to 1
     */
    default void zoomIn(double share) {
        call("zoomIn", checkShare(share));
    }

    /**
     * Zooms out about the middle of the window.
     *
     * @param share how much of the window is added, from 0 to 1
     */
    default void zoomOut(double share) {
        call("zoomOut", checkShare(share));
    }

    /** Lets the window last so long, about the middle that it has: a day, three days, ten years. */
    default void zoomTo(Duration length) {
        if (!length.isPositive()) {
            throw new IllegalArgumentException("a window that lasts " + length + ": more than nothing was expected");
        }
        call("zoomTo", (double) length.toMillis());
    }

    /** Gives the ids of the items that are in the window now; nothing if the component is not attached. */
    default void findVisibleItems(SerializableConsumer<Set<String>> taker) {
        if (getElement().getNode().isAttached()) {
            getElement()
                    .callJsFunction("visibleItems")
                    .then(JsonNode.class, ids -> taker.accept(SelectionChangeEvent.ids(ids)));
        }
    }

    private void call(String function, Object... arguments) {
        if (getElement().getNode().isAttached()) {
            getElement().callJsFunction(function, arguments);
        }
    }

    private static double checkShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of " + share + ": 0 to 1 was expected");
        }
        return share;
    }
}

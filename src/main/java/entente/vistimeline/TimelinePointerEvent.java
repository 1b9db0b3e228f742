package entente.vistimeline;

import com.vaadin.flow.component.ComponentEvent;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A click or double-click on the timeline. */
public abstract class TimelinePointerEvent extends ComponentEvent<VisTimeline> {

    private final Optional<String> item;
    private final Optional<String> group;
    private final Instant time;

    protected TimelinePointerEvent(
            VisTimeline source, boolean fromClient, @Nullable String item, @Nullable String group, double time) {
        super(source, fromClient);
        this.item = Optional.ofNullable(item);
        this.group = Optional.ofNullable(group);
        this.time = Instant.ofEpochMilli((long) time);
    }

    /** The id of the item under the pointer. */
    public Optional<String> item() {
        return item;
    }

    /** The id of the group under the pointer. */
    public Optional<String> group() {
        return group;
    }

    /** The time under the pointer. */
    public Instant time() {
        return time;
    }
}

package entente.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.Map;

/** Moves the cursor over the history by hand, or plays the years. */
@Tag("cursor-player")
@JsModule("./comparison/cursor-player.ts")
public final class CursorPlayer extends Component {

    record Texts(String play, String pause, String pace, Map<String, String> paces, String slider) {}

    public CursorPlayer(LocalDate first, LocalDate last) {
        getElement()
                .setProperty("first", (double) first.toEpochDay())
                .setProperty("last", (double) last.toEpochDay())
                .setPropertyBean(
                        "texts",
                        new Texts(
                                getTranslation("player.play"),
                                getTranslation("player.pause"),
                                getTranslation("player.pace"),
                                Map.of(
                                        "1", getTranslation("player.one-year"),
                                        "2", getTranslation("player.years", "2"),
                                        "5", getTranslation("player.years", "5"),
                                        "10", getTranslation("player.years", "10")),
                                getTranslation("player.slider")));
    }

    public void show(LocalDate day) {
        getElement().setProperty("at", (double) day.toEpochDay());
    }

    public Registration addRestListener(ComponentEventListener<RestEvent> listener) {
        return addListener(RestEvent.class, listener);
    }

    /** The cursor came to rest. */
    @DomEvent("cursor-rest")
    public static final class RestEvent extends ComponentEvent<CursorPlayer> {

        private final LocalDate day;

        public RestEvent(CursorPlayer source, boolean fromClient, @EventData("event.detail.day") double day) {
            super(source, fromClient);
            this.day = LocalDate.ofEpochDay((long) day);
        }

        public LocalDate day() {
            return day;
        }
    }
}

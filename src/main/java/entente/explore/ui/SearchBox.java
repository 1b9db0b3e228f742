package entente.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.signals.Signal;
import entente.search.Kind;
import entente.stage.Lens;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The text box of the top bar. What is typed is searched for in the scene; what is chosen from its list is opened. */
@Tag("search-box")
@JsModule("./explore/search-box.ts")
final class SearchBox extends Component {

    /** What the element shows and speaks; {0} stands for a number. */
    record Texts(
            String label,
            String placeholder,
            String results,
            String count,
            String more,
            String none,
            String failed,
            Map<String, String> kinds) {}

    SearchBox(SceneLinks links, Signal<Scene> scene, SceneChanges changes) {
        getElement()
                .setPropertyBean(
                        "texts",
                        new Texts(
                                getTranslation("search.label"),
                                getTranslation("search.placeholder"),
                                getTranslation("search.results"),
                                getTranslation("search.count", "{0}"),
                                getTranslation("search.more", "{0}"),
                                getTranslation("search.none"),
                                getTranslation("search.failed"),
                                Arrays.stream(Kind.values())
                                        .collect(Collectors.toMap(
                                                Kind::word, kind -> getTranslation("found." + kind.word())))));
        Signal.effect(
                this, () -> getElement().setProperty("text", scene.get().lens().search()));
        addListener(TextEvent.class, event -> {
            var now = scene.peek();
            changes.choose(now.through(now.lens().searchingFor(event.text())));
        });
        addListener(ChooseEvent.class, event -> changes.choose(links.focusOn(scene.peek(), event.kind(), event.id())));
    }

    /** The reader paused in typing. */
    @DomEvent("search-text")
    public static final class TextEvent extends ComponentEvent<SearchBox> {

        private final String text;

        public TextEvent(SearchBox source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text.length() > Lens.LONGEST_SEARCH ? text.substring(0, Lens.LONGEST_SEARCH) : text;
        }

        String text() {
            return text;
        }
    }

    /** The reader chose a record from the list. */
    @DomEvent("search-choose")
    public static final class ChooseEvent extends ComponentEvent<SearchBox> {

        private final String kind;
        private final String id;

        public ChooseEvent(
                SearchBox source,
                boolean fromClient,
                @EventData("event.detail.kind") String kind,
                @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.kind = kind;
            this.id = id;
        }

        String kind() {
            return kind;
        }

        String id() {
            return id;
        }
    }
}

package entente.details.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The name of an idea in a text: its definition comes by pointing or focus, and more of it by a click. */
@Tag("glossary-term")
@JsModule("./details/glossary-term.ts")
final class GlossaryTerm extends Component {

    GlossaryTerm(String name, String definition, Runnable onChoose) {
        getElement().setProperty("name", name).setProperty("definition", definition);
        getElement().addEventListener("click", event -> onChoose.run());
    }
}

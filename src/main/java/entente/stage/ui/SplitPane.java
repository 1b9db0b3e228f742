package entente.stage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Two parts side by side with a handle between them that mouse, finger and keys can move; stacked on a narrow screen. */
@Tag("split-pane")
@JsModule("./stage/split-pane.ts")
final class SplitPane extends Component implements HasStyle {

    SplitPane(Component left, Component right, String handleName) {
        left.getElement().setAttribute("slot", "left");
        right.getElement().setAttribute("slot", "right");
        getElement().appendChild(left.getElement(), right.getElement());
        getElement().setProperty("handleName", handleName);
    }
}

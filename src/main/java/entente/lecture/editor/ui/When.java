package entente.lecture.editor.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A moment, as the clock of its reader shows it. */
@Tag("time")
final class When extends HtmlComponent {

    When(Instant moment) {
        getElement().setAttribute("datetime", moment.toString());
        getElement()
                .executeJs(
                        "this.textContent = new Intl.DateTimeFormat(document.documentElement.lang, "
                                + "{dateStyle: 'medium', timeStyle: 'short'}).format(new Date($0))",
                        moment.toString());
    }
}

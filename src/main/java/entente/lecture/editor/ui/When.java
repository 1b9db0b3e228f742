package entente.lecture.editor.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A moment, as the clock of its reader shows it, and as dates are written where they live. */
@Tag("time")
final class When extends HtmlComponent {

    When(Instant moment) {
        getElement().setAttribute("datetime", moment.toString());
        getElement().executeJs("""
                        const of = (locale) => locale.split('-')[0];
                        const page = document.documentElement.lang;
                        const locale = navigator.languages.find((each) => of(each) === of(page)) ?? page;
                        const look = {dateStyle: 'medium', timeStyle: 'short'};
                        this.textContent = new Intl.DateTimeFormat(locale, look).format(new Date($0));""", moment.toString());
    }
}

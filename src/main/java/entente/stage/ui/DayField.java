package entente.stage.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import entente.history.DateText;
import entente.stage.Range;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A field for a day, and beside it what is said of a text that is no day of the history. */
final class DayField extends Input {

    private final DateText dates = DateText.in(getLocale());
    private final Span problem = new Span();

    /** @param onDay told of a day that was typed; the nearest one of the history */
    DayField(String id, Range range, Consumer<LocalDate> onDay) {
        super(ValueChangeMode.ON_CHANGE);
        setId(id);
        addClassName("cursor-date");
        getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
        problem.addClassName("cursor-problem");
        problem.getElement().setAttribute("role", "alert");
        addValueChangeListener(event -> {
            if (event.isFromClient() && !event.getValue().isBlank()) {
                onTyped(event.getValue(), range, onDay);
            }
        });
    }

    /** Where it is said what is wrong; the same component each time. */
    Span problem() {
        return problem;
    }

    void show(LocalDate day) {
        showText(dates.print(day));
    }

    void showNone() {
        showText("");
    }

    private void showText(String text) {
        setValue(text);
        setProblem("");
    }

    private void onTyped(String text, Range range, Consumer<LocalDate> onDay) {
        var read = dates.read(text);
        if (read.isEmpty()) {
            setProblem(getTranslation("cursor.not-a-date", text));
            return;
        }
        var asked = read.get().earliest();
        var day = range.clamp(asked);
        onDay.accept(day);
        setValue(dates.print(day));
        setProblem(day.equals(asked) ? "" : getTranslation("cursor.outside", dates.print(asked), dates.print(day)));
    }

    private void setProblem(String text) {
        problem.setText(text);
        getElement().setAttribute("aria-invalid", String.valueOf(!text.isEmpty()));
    }
}

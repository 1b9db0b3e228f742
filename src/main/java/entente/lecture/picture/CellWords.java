package entente.lecture.picture;

import entente.comparison.CellOnDay;
import entente.history.DateText;
import entente.history.Matrix;
import entente.history.Organization;
import entente.lecture.picture.ArrangedMatrix.Says;
import entente.lecture.picture.ArrangedMatrix.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What cells of a matrix say, in words. */
@Component
class CellWords {

    private final SceneWords words;
    private final DateText dates = DateText.in(Locale.ENGLISH);

    CellWords(SceneWords words) {
        this.words = words;
    }

    List<Says> says(CellOnDay cell) {
        return switch (cell) {
            case CellOnDay.Says(var state) -> says(state);
            case CellOnDay.Past(var state, var ended) ->
                Stream.concat(Stream.of(quiet(words.text("matrix.past", dates.print(ended)))), says(state).stream())
                        .toList();
            case CellOnDay.Members(var count) -> List.of(new Says(String.valueOf(count), Tone.STRONG));
            case CellOnDay.Date(var date) -> List.of(new Says(dates.print(date), Tone.STRONG));
            case CellOnDay.Nothing nothing -> List.of(quiet(why(nothing)));
        };
    }

    /** What was said before, then what is said now. */
    List<Says> changed(CellOnDay before, CellOnDay now) {
        var says = new ArrayList<Says>();
        says.add(quiet(words.text("matrix.was") + " " + before(before)));
        says.addAll(says(now));
        return says;
    }

    private String before(CellOnDay cell) {
        var marks = marks(cell).map(count -> words.text("picture.marks", count)).stream();
        return String.join(
                " · ", Stream.concat(marks, says(cell).stream().map(Says::text)).toList());
    }

    Optional<Integer> marks(CellOnDay cell) {
        return switch (cell) {
            case CellOnDay.Says(var state) -> state.mark();
            case CellOnDay.Past(var state, var ended) -> state.mark();
            case CellOnDay.Members members -> Optional.empty();
            case CellOnDay.Date date -> Optional.empty();
            case CellOnDay.Nothing nothing -> Optional.empty();
        };
    }

    private List<Says> says(Matrix.State state) {
        var says = new ArrayList<Says>();
        state.flag().ifPresent(flag -> says.add(new Says(words.text(flag ? "matrix.yes" : "matrix.no"), Tone.STRONG)));
        state.date().ifPresent(date -> says.add(new Says(dates.print(date), Tone.STRONG)));
        if (!state.remark().isEmpty()) {
            var tone = state.isMissing() ? Tone.QUIET : state.quotation().isPresent() ? Tone.STRONG : Tone.PLAIN;
            says.add(new Says(state.remark(), tone));
        }
        state.quotation().ifPresent(quoted -> says.add(new Says("“" + quoted.text() + "”", Tone.PLAIN)));
        if (state.isContested()) {
            says.add(new Says(words.text("matrix.contested"), Tone.WARNING));
        }
        return says;
    }

    private String why(CellOnDay.Nothing nothing) {
        var date = nothing.date().map(dates::print).orElse("");
        return switch (nothing.reason()) {
            case NOT_YET -> date.isEmpty() ? words.text("matrix.not-yet") : words.text("matrix.not-yet-from", date);
            case NOT_BEGUN -> words.text("matrix.not-begun", date);
            case ENDED -> words.text("matrix.ended", date);
            case NOT_ENDED -> words.text("matrix.not-ended");
            case UNTOLD -> words.text("matrix.untold");
        };
    }

    private static Says quiet(String text) {
        return new Says(text, Tone.QUIET);
    }

    /** What cells are told apart and looked for by. */
    static String text(CellOnDay cell) {
        return switch (cell) {
            case CellOnDay.Says(var state) -> text(state);
            case CellOnDay.Past(var state, var ended) -> text(state);
            case CellOnDay.Members(var count) -> String.valueOf(count);
            case CellOnDay.Date(var date) -> DateText.in(Locale.ENGLISH).print(date);
            case CellOnDay.Nothing nothing -> "";
        };
    }

    private static String text(Matrix.State state) {
        var quoted = state.quotation().map(Organization.Clause::text).orElse("");
        return (state.remark() + " " + quoted).strip();
    }
}

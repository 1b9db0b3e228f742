package entente.comparison.element;

import java.util.function.UnaryOperator;

/** The words of a matrix's element; {0} and {1} are filled in there. */
public record MatrixTexts(
        String contested,
        String yes,
        String no,
        String marks,
        String members,
        String notYet,
        String notYetFrom,
        String notBegun,
        String ended,
        String notEnded,
        String untold,
        String past,
        String columnMenu,
        String moveLeft,
        String moveRight,
        String hideColumn,
        String showAll,
        String bearsOnFocus,
        String onThisDay,
        String livesIn,
        String latest,
        String none,
        String sort,
        String sorted,
        String group,
        String place,
        String was,
        String now,
        String hiddenRows,
        String showAllRows,
        String noRows,
        String takeAway,
        String copyTable,
        String copied,
        String takeAwayFailed) {

    /**
     * All of them.
     *
     * @param text from a key to the text
     */
    public static MatrixTexts of(UnaryOperator<String> text) {
        return new MatrixTexts(
                text.apply("matrix.contested"),
                text.apply("matrix.yes"),
                text.apply("matrix.no"),
                text.apply("matrix.marks"),
                text.apply("matrix.members"),
                text.apply("matrix.not-yet"),
                text.apply("matrix.not-yet-from"),
                text.apply("matrix.not-begun"),
                text.apply("matrix.ended"),
                text.apply("matrix.not-ended"),
                text.apply("matrix.untold"),
                text.apply("matrix.past"),
                text.apply("matrix.column-menu"),
                text.apply("matrix.move-left"),
                text.apply("matrix.move-right"),
                text.apply("matrix.hide-column"),
                text.apply("matrix.show-all"),
                text.apply("matrix.bears-on-focus"),
                text.apply("matrix.on-this-day"),
                text.apply("matrix.lives-in"),
                text.apply("matrix.latest-event"),
                text.apply("matrix.none"),
                text.apply("matrix.sort"),
                text.apply("matrix.sorted"),
                text.apply("matrix.group"),
                text.apply("matrix.place"),
                text.apply("matrix.was"),
                text.apply("matrix.now"),
                text.apply("matrix.hidden-rows"),
                text.apply("matrix.show-all-rows"),
                text.apply("matrix.no-rows"),
                text.apply("matrix.take-away"),
                text.apply("matrix.copy-table"),
                text.apply("matrix.copied"),
                text.apply("matrix.take-away-failed"));
    }
}

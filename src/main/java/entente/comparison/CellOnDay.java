package entente.comparison;

import entente.history.HistoricalDate;
import entente.history.Matrix;
import java.util.Optional;

/** What a cell of a matrix shows on a day. */
public sealed interface CellOnDay {

    /** What the pack says. */
    record Says(Matrix.State state) implements CellOnDay {}

    /**
     * What the pack said last of something that has ended since.
     *
     * @param ended when
     */
    record Past(Matrix.State state, HistoricalDate ended) implements CellOnDay {}

    /** How many members the column's organization has. */
    record Members(int count) implements CellOnDay {}

    /** A date of the column's organization. */
    record Date(HistoricalDate date) implements CellOnDay {}

    /**
     * Nothing, and why.
     *
     * @param date when that begins or ended; empty where there is no such date
     */
    record Nothing(Reason reason, Optional<HistoricalDate> date) implements CellOnDay {}

    /** Why a cell says nothing on a day. */
    enum Reason {
        /** What it says first holds from a later day. */
        NOT_YET,
        /** What the column stands for has not begun. */
        NOT_BEGUN,
        /** What the column stands for has ended. */
        ENDED,
        /** What the column stands for has not ended. */
        NOT_ENDED,
        /** The pack says nothing on any day. */
        UNTOLD
    }
}

package entente.lecture;

import entente.comparison.CellId;

/** Something of a scene that stays hidden until its turn. */
public sealed interface Reveal {

    /** A row of the matrix. */
    record Row(String id) implements Reveal {}

    /** A cell of the matrix. */
    record Cell(CellId cell) implements Reveal {}

    /** An event or organization on the timeline. */
    record Entry(String id) implements Reveal {}
}

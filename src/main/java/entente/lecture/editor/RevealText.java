package entente.lecture.editor;

import entente.comparison.CellId;
import entente.lecture.Reveal;
import java.util.Optional;

/** What is uncovered, as one word: {@code row:ROW}, {@code cell:ROW:COLUMN} or {@code entry:ID}. */
public final class RevealText {

    private RevealText() {}

    public static String write(Reveal reveal) {
        return switch (reveal) {
            case Reveal.Row(String id) -> "row:" + id;
            case Reveal.Cell(CellId cell) -> "cell:" + cell.row() + ":" + cell.column();
            case Reveal.Entry(String id) -> "entry:" + id;
        };
    }

    /** Empty if it is none. */
    public static Optional<Reveal> read(String text) {
        var parts = text.split(":", 3);
        return switch (parts[0] + parts.length) {
            case "row2" -> Optional.of(new Reveal.Row(parts[1]));
            case "cell3" -> Optional.of(new Reveal.Cell(new CellId(parts[1], parts[2])));
            case "entry2" -> Optional.of(new Reveal.Entry(parts[1]));
            default -> Optional.empty();
        };
    }
}

package entente.lecture.picture;

import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Swatches with what they stand for, in as many lines as it takes.
 *
 * @param height of all lines
 */
record Legend(List<Shape> shapes, double height) {

    /** What some colours stand for. */
    record Entry(List<Colour> colours, String text) {}

    static Legend of(List<Entry> entries, Frame frame) {
        var type = Type.of(frame.text());
        var swatch = 0.8 * frame.text();
        var line = 1.5 * frame.text();
        var shapes = new ArrayList<Shape>();
        var x = frame.x();
        var y = frame.y();
        for (var entry : entries) {
            var text = type.cut(entry.text(), frame.width() - 1.6 * swatch);
            var wide = 1.6 * swatch + type.width(text);
            if (x > frame.x() && x + wide > frame.right()) {
                x = frame.x();
                y += line;
            }
            shapes.add(
                    Box.rounded(x, y + (line - swatch) / 2, swatch, swatch, 2, new Look(entry.colours(), List.of())));
            shapes.add(Text.line(text, x + 1.6 * swatch, y + line / 2 + type.drop(), type, type.width(text) + 0.1));
            x += wide + 1.4 * frame.text();
        }
        return new Legend(shapes, entries.isEmpty() ? 0 : y + line - frame.y() + 0.3 * frame.text());
    }
}

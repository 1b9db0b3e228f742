package entente.lecture.picture;

import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Text;
import java.util.ArrayList;
import java.util.List;

/** What stands over a part of a picture: what it shows, and as of when. */
final class Heading {

    private Heading() {}

    static double height(Frame frame) {
        return 2.1 * frame.text();
    }

    static List<Shape> draw(String title, String asOf, Frame frame) {
        var shapes = new ArrayList<Shape>();
        var small = Type.of(frame.text()).in(Palette.MUTED);
        var large = Type.of(1.1 * frame.text()).inBold();
        var y = frame.y() + 1.2 * frame.text();
        var day = small.cut(asOf, frame.width() / 2);
        var dayWidth = small.width(day);
        shapes.add(Text.line(title, frame.x(), y, large, frame.width() - dayWidth - frame.text()));
        if (!day.isEmpty()) {
            shapes.add(Text.line(day, frame.right(), y, small, Anchor.END, dayWidth + 0.1));
        }
        return shapes;
    }
}

package entente.lecture.picture;

import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Text;
import java.util.List;

/**
 * What stands over a part of a picture: what it shows, and as of when; beside each other, or one under the other where
 * there is no room.
 *
 * @param below the frame of what stands under it
 */
record Heading(List<Shape> shapes, Frame below) {

    private static final int MOST_LINES = 2;

    static Heading of(String title, String asOf, Frame frame) {
        var small = Type.of(frame.text()).in(Palette.MUTED);
        var large = Type.of(1.1 * frame.text()).inBold();
        var y = frame.y() + 1.2 * frame.text();
        if (large.width(title) + frame.text() + small.width(asOf) <= frame.width()) {
            return new Heading(
                    List.of(
                            Text.line(title, frame.x(), y, large, frame.width()),
                            Text.line(asOf, frame.right(), y, small, Anchor.END, frame.width())),
                    frame.below(2.1 * frame.text()));
        }
        var lines = large.wrap(title, frame.width(), MOST_LINES);
        var under = y + lines.size() * large.lineHeight();
        return new Heading(
                List.of(
                        new Text(lines, frame.x(), y, large, Anchor.START, frame.width()),
                        Text.line(asOf, frame.x(), under, small, frame.width())),
                frame.below(under - frame.y() + 0.8 * frame.text()));
    }
}

package entente.lecture.picture;

import java.util.List;

/** Something drawn. Lengths are in points, from the left and from the top. */
public sealed interface Shape {

    /** A place on the canvas. */
    record Point(double x, double y) {}

    /**
     * A line's look.
     *
     * @param width in points
     */
    record Stroke(Colour colour, double width, boolean dashed) {

        static Stroke of(Colour colour, double width) {
            return new Stroke(colour, width, false);
        }
    }

    /**
     * How a shape is filled and outlined.
     *
     * @param fill none, one colour, or several that stand beside each other as stripes
     * @param stroke none or one
     */
    record Look(List<Colour> fill, List<Stroke> stroke) {

        static Look filled(Colour fill) {
            return new Look(List.of(fill), List.of());
        }

        static Look outlined(Colour fill, Colour line, double width) {
            return new Look(List.of(fill), List.of(Stroke.of(line, width)));
        }

        static Look frame(Colour line, double width) {
            return new Look(List.of(), List.of(Stroke.of(line, width)));
        }
    }

    /**
     * Shapes that belong together.
     *
     * @param name what they show, for those who edit them
     */
    record Group(String name, List<Shape> shapes) implements Shape {

        public Group {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * A rectangle.
     *
     * @param radius of its corners
     * @param softStart whether it fades out towards its left end
     * @param softEnd whether it fades out towards its right end
     */
    record Box(
            double x,
            double y,
            double width,
            double height,
            double radius,
            Look look,
            boolean softStart,
            boolean softEnd)
            implements Shape {

        static Box of(double x, double y, double width, double height, Look look) {
            return new Box(x, y, width, height, 0, look, false, false);
        }

        static Box rounded(double x, double y, double width, double height, double radius, Look look) {
            return new Box(x, y, width, height, radius, look, false, false);
        }
    }

    /** A disc around a place. */
    record Circle(double x, double y, double radius, Look look) implements Shape {}

    /**
     * A line through places.
     *
     * @param arrow whether its end has a head
     */
    record Line(List<Point> points, Stroke stroke, boolean arrow) implements Shape {

        public Line {
            points = List.copyOf(points);
        }

        static Line of(double x1, double y1, double x2, double y2, Stroke stroke) {
            return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), stroke, false);
        }
    }

    /** A polygon; what lies in an even number of its rings is left out. */
    record Area(List<List<Point>> rings, Look look) implements Shape {

        public Area {
            rings = List.copyOf(rings);
        }
    }

    /** To which side of its place a text stands. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * Lines of text, each of which fits in the width.
     *
     * @param x of the anchor
     * @param y of the line that the first line stands on
     */
    record Text(List<String> lines, double x, double y, Type type, Anchor anchor, double width) implements Shape {

        public Text {
            lines = List.copyOf(lines);
        }

        /** A line that is cut where it has no room. */
        static Text line(String text, double x, double y, Type type, Anchor anchor, double width) {
            var cut = type.cut(text, width);
            return new Text(cut.isEmpty() ? List.of() : List.of(cut), x, y, type, anchor, width);
        }

        static Text line(String text, double x, double y, Type type, double width) {
            return line(text, x, y, type, Anchor.START, width);
        }
    }
}

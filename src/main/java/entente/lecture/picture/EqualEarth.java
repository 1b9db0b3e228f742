package entente.lecture.picture;

import entente.lecture.picture.Shape.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The Equal Earth projection (B. Šavrič, T. Patterson, B. Jenny 2018, International Journal of Geographical Information
 * Science 33:3): the whole earth, every country as large as it is.
 */
final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double RIGHT = x(Math.PI, 0);
    private static final double TOP = y(Math.PI / 2);

    /** Of the whole earth where its radius is one. */
    static final double WIDTH = 2 * RIGHT;

    static final double HEIGHT = 2 * TOP;

    private EqualEarth() {}

    /**
     * A ring of degrees on the canvas.
     *
     * @param left of the earth
     * @param top of the earth
     * @param size of its radius
     */
    static List<Point> project(List<Point> ring, double left, double top, double size) {
        return ring.stream()
                .map(point -> {
                    var theta = theta(Math.toRadians(point.y()));
                    return new Point(
                            left + size * (RIGHT + x(Math.toRadians(point.x()), theta)),
                            top + size * (TOP - yOf(theta)));
                })
                .toList();
    }

    /** The edge of the earth. */
    static List<Point> outline(double left, double top, double size) {
        var edge = new ArrayList<Point>();
        for (var latitude = -90; latitude <= 90; latitude += 5) {
            edge.add(new Point(180, latitude));
        }
        for (var latitude = 90; latitude >= -90; latitude -= 5) {
            edge.add(new Point(-180, latitude));
        }
        return project(edge, left, top, size);
    }

    private static double theta(double latitude) {
        return Math.asin(M * Math.sin(latitude));
    }

    private static double x(double longitude, double theta) {
        var square = theta * theta;
        var sixth = square * square * square;
        return longitude * Math.cos(theta) / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
    }

    private static double y(double latitude) {
        return yOf(theta(latitude));
    }

    private static double yOf(double theta) {
        var square = theta * theta;
        return theta * (A1 + A2 * square + square * square * square * (A3 + A4 * square));
    }
}

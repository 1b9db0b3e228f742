package entente.lecture.picture;

import entente.lecture.picture.Shape.Point;
import java.util.ArrayList;
import java.util.List;

/** Cuts rings of degrees at the edge of the map, which those of Russia and Fiji cross and that of Antarctica goes round. */
final class Antimeridian {

    private static final int POLE = -90;

    private Antimeridian() {}

    /** The parts of a ring that lie between -180 and 180 degrees. */
    static List<List<Point>> parts(List<Point> ring) {
        var whole = unwound(ring);
        var parts = new ArrayList<List<Point>>();
        for (var turn = -360; turn <= 360; turn += 360) {
            var part = cut(cut(turned(whole, turn), -180, true), 180, false);
            if (part.size() > 2) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** With longitudes that go on past the edge instead of jumping to the other one; closed by way of the south pole. */
    private static List<Point> unwound(List<Point> ring) {
        var points = new ArrayList<Point>();
        var turn = 0.0;
        for (var point : ring) {
            if (!points.isEmpty()) {
                var step = point.x() + turn - points.getLast().x();
                turn -= 360 * Math.round(step / 360);
            }
            points.add(new Point(point.x() + turn, point.y()));
        }
        if (Math.abs(turn) > 1) {
            points.add(new Point(points.getLast().x(), POLE));
            points.add(new Point(points.getFirst().x(), POLE));
        }
        return points;
    }

    private static List<Point> turned(List<Point> ring, int turn) {
        return ring.stream()
                .map(point -> new Point(point.x() + turn, point.y()))
                .toList();
    }

    /** Sutherland and Hodgman's way to clip a polygon, at one meridian. */
    private static List<Point> cut(List<Point> ring, int meridian, boolean keepsEast) {
        var kept = new ArrayList<Point>();
        for (var i = 0; i < ring.size(); i++) {
            var from = ring.get(Math.floorMod(i - 1, ring.size()));
            var to = ring.get(i);
            var wasIn = keepsEast ? from.x() >= meridian : from.x() <= meridian;
            var isIn = keepsEast ? to.x() >= meridian : to.x() <= meridian;
            if (wasIn != isIn) {
                var share = (meridian - from.x()) / (to.x() - from.x());
                kept.add(new Point(meridian, from.y() + share * (to.y() - from.y())));
            }
            if (isIn) {
                kept.add(to);
            }
        }
        return kept;
    }
}

package entente.lecture.picture;

import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Point;
import entente.lecture.picture.Shape.Stroke;
import entente.stage.element.DrawnTimeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines with heads between what is linked on a timeline, as far as both ends are drawn. */
final class TimelineLinks {

    private TimelineLinks() {}

    /** From where to where a mark lasts on the canvas. */
    record Place(double start, double end, double y) {

        /** Its point that is nearest to another mark. */
        Point nearest(Place other) {
            return new Point(Math.clamp((other.start() + other.end()) / 2, start, end), y);
        }
    }

    /**
     * The lines; those of what is in focus are stronger.
     *
     * @param places where marks are, by id
     */
    static List<Shape> draw(List<DrawnTimeline.Link> links, Map<String, Place> places) {
        var shapes = new ArrayList<Shape>();
        for (var link : links) {
            var from = Optional.ofNullable(places.get(link.from()));
            var to = Optional.ofNullable(places.get(link.to()));
            if (from.isPresent() && to.isPresent()) {
                var stroke = link.strong() ? Stroke.of(Palette.INK, 1.1) : Stroke.of(Palette.LINE_STRONG, 0.75);
                var ends = List.of(from.get().nearest(to.get()), to.get().nearest(from.get()));
                shapes.add(new Group(link.text(), List.of(new Line(ends, stroke, true))));
            }
        }
        return shapes;
    }
}

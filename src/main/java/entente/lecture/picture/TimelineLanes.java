package entente.lecture.picture;

import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import entente.timeline.Slice;
import entente.timeline.TimelineLane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The lanes of a timeline on the canvas, with as many rows as have room. */
final class TimelineLanes {

    /** Of a row, in sizes of its text; the lowest that can be read, the usual, and the highest where there is room. */
    private static final double LOWEST_ROW = 1.35;

    private static final double ROW = 1.9;
    private static final double TALLEST_ROW = 2.4;

    /** Above and below the rows of a lane. */
    private static final double AIR = 0.35;

    private static final int TRIES = 4;

    private final Frame frame;
    private final List<Lane> lanes;
    private final double row;
    private final double air;

    /** What a lane shows, on its rows. */
    private record Lane(TimelineLane lane, List<TimelineRows.Item> items) {

        int rows() {
            return items.stream().mapToInt(item -> item.row() + 1).max().orElse(1);
        }
    }

    private TimelineLanes(List<Lane> lanes, Frame frame) {
        this.frame = frame;
        this.lanes = lanes;
        var rows = Math.max(1, rows(lanes));
        var count = Math.max(1, lanes.size());
        this.row = Math.min(TALLEST_ROW * frame.text(), (frame.height() - 2 * AIR * count * frame.text()) / rows);
        this.air = (frame.height() - rows * row) / count;
    }

    /**
     * Fills the frame. The index keeps rows for all of history, so that one can pan; as many as the window leaves empty are
     * asked for again.
     *
     * @param slices what to draw with so many rows
     */
    static TimelineLanes filling(
            Frame frame, List<TimelineLane> lanes, TimelineMarks marks, IntFunction<Slice> slices) {
        var free = frame.height() - 2 * AIR * lanes.size() * frame.text();
        var room = (int) Math.max(1, free / (ROW * frame.text()));
        var asked = room;
        var best = placed(slices.apply(asked), lanes, marks);
        for (var again = 0; again < TRIES && rows(best) < room; again++) {
            asked += room - rows(best);
            var fuller = placed(slices.apply(asked), lanes, marks);
            if (rows(fuller) > room) {
                break;
            }
            best = fuller;
        }
        return new TimelineLanes(best, frame);
    }

    private static List<Lane> placed(Slice slice, List<TimelineLane> lanes, TimelineMarks marks) {
        return slice.lanes().stream()
                .flatMap(each -> lanes.stream()
                        .filter(lane -> lane.id().equals(each.lane()))
                        .map(lane -> new Lane(lane, marks.place(each))))
                .toList();
    }

    private static int rows(List<Lane> lanes) {
        return lanes.stream().mapToInt(Lane::rows).sum();
    }

    /** Whether rows are high enough for their text. */
    boolean isLegible() {
        return row >= LOWEST_ROW * frame.text();
    }

    /**
     * Lines between the lanes, and their titles.
     *
     * @param left where titles begin
     */
    List<Shape> drawTitles(double left) {
        var shapes = new ArrayList<Shape>();
        var y = frame.y();
        for (var lane : lanes) {
            var height = height(lane);
            var hue = Palette.hue(lane.lane().colour());
            shapes.add(Line.of(left, y, frame.right(), y, Stroke.of(Palette.LINE, 0.75)));
            shapes.add(new Group(
                    lane.lane().title(),
                    List.of(
                            Box.of(left, y + 3, 3, Math.max(1, height - 6), Look.filled(hue)),
                            title(
                                    lane.lane().title(),
                                    left,
                                    y,
                                    height,
                                    Type.of(frame.text()).inBold().in(hue)))));
            y += height;
        }
        return shapes;
    }

    List<Shape> drawMarks(TimelineMarks marks) {
        var shapes = new ArrayList<Shape>();
        var y = frame.y();
        for (var lane : lanes) {
            for (var item : lane.items()) {
                shapes.add(marks.draw(item, middle(y, item), row));
            }
            y += height(lane);
        }
        return shapes;
    }

    /** Where marks are, by id; of what stands in several lanes, the first. */
    Map<String, TimelineLinks.Place> places() {
        var places = new HashMap<String, TimelineLinks.Place>();
        var y = frame.y();
        for (var lane : lanes) {
            for (var item : lane.items()) {
                if (item instanceof TimelineRows.Item.Marked marked) {
                    var mark = marked.mark();
                    places.putIfAbsent(
                            mark.entry().id(), new TimelineLinks.Place(mark.start(), mark.end(), middle(y, item)));
                }
            }
            y += height(lane);
        }
        return places;
    }

    private double middle(double y, TimelineRows.Item item) {
        return y + air / 2 + row * (item.row() + 0.5);
    }

    private double height(Lane lane) {
        return lane.rows() * row + air;
    }

    private Text title(String title, double left, double y, double height, Type wanted) {
        var room = Math.max(1, frame.x() - left - wanted.size() - 4);
        var type = wanted;
        while (type.size() > wanted.size() * 0.7 && overflows(title, type, room, height)) {
            type = type.times(0.94);
        }
        var lines = type.wrap(title, room, (int) Math.max(1, (height - 2) / type.lineHeight()));
        var top = y + (height - lines.size() * type.lineHeight()) / 2;
        return new Text(lines, left + 8, top + type.lineHeight() / 2 + type.drop(), type, Anchor.START, room);
    }

    /** Whether a title has no room, or room only with a word broken. */
    private static boolean overflows(String title, Type type, double width, double height) {
        for (var word : title.split("\\s+", -1)) {
            if (type.width(word) > width) {
                return true;
            }
        }
        return type.wrap(title, width, Integer.MAX_VALUE).size() * type.lineHeight() > height - 2;
    }
}

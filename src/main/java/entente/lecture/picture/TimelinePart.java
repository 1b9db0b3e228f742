package entente.lecture.picture;

import entente.history.DateText;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import entente.library.Library;
import entente.search.SearchIndex;
import entente.stage.Scene;
import entente.stage.SceneLinks;
import entente.stage.element.EraItems;
import entente.stage.element.SceneDrawing;
import entente.stage.element.Times;
import entente.stage.element.Words;
import entente.timeline.SliceQuery;
import entente.timeline.TimelineLane;
import entente.timeline.Timelines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the timeline: what and on which rows is what the index answers for a display of as many pixels. */
@Component
class TimelinePart implements Part {

    /** The index measures in pixels of a display whose labels have this size. */
    private static final double PIXELS = 12.5;

    /** Of a row, in sizes of its text. */
    private static final double ROW = 1.9;

    /** Of a row where there is room to spare. */
    private static final double TALLEST_ROW = 2.4;

    private static final int TRIES = 4;

    /** Above and below the rows of a lane. */
    private static final double LANE_AIR = 0.35;

    private final Library library;
    private final Timelines timelines;
    private final SearchIndex search;
    private final SceneLinks links;
    private final Words words;
    private final SceneWords sceneWords;
    private final DateText dates = DateText.in(Locale.ENGLISH);

    TimelinePart(
            Library library,
            Timelines timelines,
            SearchIndex search,
            SceneLinks links,
            Words words,
            SceneWords sceneWords) {
        this.library = library;
        this.timelines = timelines;
        this.search = search;
        this.links = links;
        this.words = words;
        this.sceneWords = sceneWords;
    }

    @Override
    public List<Shape> draw(Scene scene, Set<String> besides, Frame frame) {
        var drawing = new SceneDrawing(library, timelines, search, links, words);
        var lanes = drawing.lanes(scene.lens());
        var type = Type.of(frame.text());
        var titles = titleWidth(lanes, frame, type);
        var field = frame.rightOf(titles).below(DayAxis.cursorHeight(type)).above(DayAxis.height(type));
        var axis = new DayAxis(scene.from(), scene.to(), field.x(), field.width());
        var eras = eras(axis);
        var eraRow = 1.5 * frame.text();
        var eraRows = eras.stream()
                .filter(Era::isLabel)
                .mapToInt(era -> era.row() + 1)
                .max()
                .orElse(0);
        var lanesFrame = field.below(eraRows * eraRow + 2);
        var marks = new TimelineMarks(axis, scene, frame.text(), links.markedEvents(scene), hits(drawing, scene));
        var included = drawing.included(scene);
        included.addAll(besides);
        var bodies = bodies(filling(scene, drawing, included, lanesFrame, marks), lanesFrame);
        var shapes = new ArrayList<Shape>();
        shapes.add(new Group(words.of("timeline.eras"), eraShapes(eras, field, eraRow, lanesFrame, axis)));
        shapes.addAll(
                axis.draw(lanesFrame.y(), lanesFrame.bottom(), type.times(0.92).in(Palette.MUTED)));
        shapes.addAll(laneShapes(lanes, bodies, frame, titles, type));
        shapes.addAll(axis.cursor(scene.at(), sceneWords.day(scene.at()), frame.y(), lanesFrame.bottom(), type));
        for (var body : bodies) {
            body.items().forEach(item -> shapes.add(marks.draw(item, body.middle(item.row()), body.row())));
        }
        return shapes;
    }

    private static Set<String> hits(SceneDrawing drawing, Scene scene) {
        return drawing.hits(scene).stream().map(hit -> hit.id()).collect(Collectors.toSet());
    }

    private static double titleWidth(List<TimelineLane> lanes, Frame frame, Type type) {
        var widest = lanes.stream()
                .mapToDouble(lane -> type.inBold().width(lane.title()))
                .max()
                .orElse(0);
        return Math.min(widest + 2 * frame.text(), frame.width() * 0.2);
    }

    /** What a lane shows, on its rows. */
    private record Lane(String id, List<TimelineRows.Item> items) {

        int rows() {
            return items.stream().mapToInt(item -> item.row() + 1).max().orElse(1);
        }
    }

    /**
     * What the lanes show with as many rows as have room. The index keeps rows for all of history, so that one can pan; as
     * many as the window leaves empty are asked for again.
     */
    private static List<Lane> filling(
            Scene scene, SceneDrawing drawing, Set<String> included, Frame frame, TimelineMarks marks) {
        var lanes = drawing.lanes(scene.lens()).size();
        var room = (int) Math.max(1, (frame.height() - lanes * 2 * LANE_AIR * frame.text()) / (ROW * frame.text()));
        var asked = room;
        var best = lanes(scene, drawing, included, frame, marks, asked);
        for (var again = 0; again < TRIES; again++) {
            var free = room - best.stream().mapToInt(Lane::rows).sum();
            if (free <= 0) {
                break;
            }
            asked += free;
            var fuller = lanes(scene, drawing, included, frame, marks, asked);
            if (fuller.stream().mapToInt(Lane::rows).sum() > room) {
                break;
            }
            best = fuller;
        }
        return best;
    }

    private static List<Lane> lanes(
            Scene scene, SceneDrawing drawing, Set<String> included, Frame frame, TimelineMarks marks, int rows) {
        var pixels = (int) Math.clamp(frame.width() * PIXELS / frame.text(), 1, SliceQuery.WIDEST);
        var query = SliceQuery.of(scene.from(), scene.to(), pixels, Math.min(rows, SliceQuery.MOST_ROWS))
                .ofLanes(scene.lens().lanes())
                .including(included);
        return drawing.index(scene.lens()).slice(query).lanes().stream()
                .map(slice -> new Lane(slice.lane(), marks.place(slice)))
                .toList();
    }

    /** A lane on the canvas. */
    private record Body(Lane lane, double y, double height, double row) {

        /** The middle of a row. */
        double middle(int place) {
            return y + (height - row * lane.rows()) / 2 + row * (place + 0.5);
        }

        List<TimelineRows.Item> items() {
            return lane.items();
        }
    }

    private static List<Body> bodies(List<Lane> lanes, Frame frame) {
        var rows = lanes.stream().mapToInt(Lane::rows).sum();
        var count = Math.max(1, lanes.size());
        var free = frame.height() - count * 2 * LANE_AIR * frame.text();
        var row = Math.min(TALLEST_ROW * frame.text(), free / Math.max(1, rows));
        var air = (frame.height() - rows * row) / count;
        var bodies = new ArrayList<Body>();
        var y = frame.y();
        for (var lane : lanes) {
            var height = lane.rows() * row + air;
            bodies.add(new Body(lane, y, height, row));
            y += height;
        }
        return bodies;
    }

    private static List<Shape> laneShapes(
            List<TimelineLane> lanes, List<Body> bodies, Frame frame, double titles, Type type) {
        var shapes = new ArrayList<Shape>();
        for (var body : bodies) {
            var lane = lanes.stream()
                    .filter(each -> each.id().equals(body.lane().id()))
                    .findFirst()
                    .orElseThrow();
            shapes.add(Line.of(frame.x(), body.y(), frame.right(), body.y(), Stroke.of(Palette.LINE, 0.75)));
            shapes.add(Box.of(
                    frame.x(),
                    body.y() + 3,
                    3,
                    Math.max(1, body.height() - 6),
                    Look.filled(Palette.hue(lane.colour()))));
            shapes.add(title(lane, body, frame, titles, type.inBold().in(Palette.hue(lane.colour()))));
        }
        return shapes;
    }

    private static Shape title(TimelineLane lane, Body body, Frame frame, double titles, Type wanted) {
        var room = titles - wanted.size() - 4;
        var type = wanted;
        while (type.size() > wanted.size() * 0.7 && overflows(lane.title(), type, room, body.height())) {
            type = type.times(0.94);
        }
        var most = (int) Math.max(1, (body.height() - 2) / type.lineHeight());
        var lines = type.wrap(lane.title(), room, most);
        var top = body.y() + (body.height() - lines.size() * type.lineHeight()) / 2;
        return new Text(
                lines, frame.x() + 8, top + type.lineHeight() / 2 + type.drop(), type, Shape.Anchor.START, room);
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

    /** An era as it is drawn; a label on a row, or a band. */
    private record Era(LocalDate from, LocalDate to, String title, boolean isLabel, boolean isEven, int row) {}

    private List<Era> eras(DayAxis axis) {
        return EraItems.of(library, links.range(), dates, words).items().stream()
                .map(item -> new Era(
                        day(item.start()),
                        day(item.end()),
                        item.content(),
                        item.type().equals("range"),
                        item.className().endsWith("era-even"),
                        item.row()))
                .filter(era -> era.to().isAfter(axis.from()) && era.from().isBefore(axis.to()))
                .sorted(Comparator.comparing(Era::from))
                .toList();
    }

    private static LocalDate day(double millis) {
        return Times.day(Instant.ofEpochMilli((long) millis));
    }

    private static List<Shape> eraShapes(List<Era> eras, Frame field, double rowHeight, Frame lanes, DayAxis axis) {
        var type = Type.of(field.text() * 0.92).in(Palette.MUTED);
        var shapes = new ArrayList<Shape>();
        for (var era : eras) {
            var from = axis.within(era.from());
            var wide = axis.within(era.to()) - from;
            if (!era.isLabel()) {
                var look = Look.filled(Palette.BAND.over(Palette.PAPER, era.isEven() ? 1 : 0.35));
                shapes.add(Box.of(from, field.y(), wide, lanes.bottom() - field.y(), look));
            }
        }
        for (var era : eras) {
            if (era.isLabel()) {
                var from = axis.within(era.from());
                var wide = axis.within(era.to()) - from;
                var y = field.y() + era.row() * rowHeight;
                shapes.add(Line.of(from, y, from, y + rowHeight - 1, Stroke.of(Palette.LINE_STRONG, 0.5)));
                shapes.add(
                        Text.line(era.title(), from + 4, y + rowHeight / 2 + type.drop(), type, Math.max(0, wide - 6)));
            }
        }
        return shapes;
    }
}

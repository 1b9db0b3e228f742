package entente.lecture.picture;

import entente.history.DateText;
import entente.lecture.picture.Shape.Group;
import entente.library.Library;
import entente.search.SearchIndex;
import entente.stage.Scene;
import entente.stage.SceneLinks;
import entente.stage.element.EraItems;
import entente.stage.element.SceneDrawing;
import entente.stage.element.Words;
import entente.timeline.Slice;
import entente.timeline.SliceQuery;
import entente.timeline.TimelineLane;
import entente.timeline.Timelines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the timeline: what and on which rows is what the index answers for a display of as many pixels. */
@Component
class TimelinePart implements Part {

    /** The index measures in pixels of a display whose labels have this size. */
    private static final double PIXELS = 12.5;

    /** How much smaller the text becomes where there are too many rows for it. */
    private static final double SMALLER = 0.85;

    private static final double SMALLEST = 5;

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
        var included = drawing.included(scene);
        included.addAll(besides);
        var text = frame.text();
        var drawn = draw(scene, drawing, included, frame, text);
        while (drawn.isEmpty()) {
            text *= SMALLER;
            drawn = draw(scene, drawing, included, frame, text);
        }
        return drawn.get();
    }

    /** The timeline with text of a size; empty if its rows are too low for that, and the text could be smaller. */
    private Optional<List<Shape>> draw(
            Scene scene, SceneDrawing drawing, Set<String> included, Frame frame, double text) {
        var titles = drawing.lanes(scene.lens());
        var type = Type.of(text);
        var field = frame.withText(text)
                .rightOf(titleWidth(titles, frame, type))
                .below(DayAxis.cursorHeight(type))
                .above(DayAxis.height(type));
        var axis = new DayAxis(scene.from(), scene.to(), field.x(), field.width());
        var eras = new TimelineEras(
                EraItems.of(library, links.range(), dates, words).items(), axis, text);
        var lanesFrame = field.below(eras.height());
        var marks = new TimelineMarks(axis, scene, text, links.markedEvents(scene), hits(drawing, scene));
        var lanes = TimelineLanes.filling(
                lanesFrame, titles, marks, rows -> slice(scene, drawing, included, lanesFrame, rows));
        if (!lanes.isLegible() && text > SMALLEST) {
            return Optional.empty();
        }
        var shapes = new ArrayList<Shape>();
        shapes.add(new Group(words.of("timeline.eras"), eras.draw(field.y(), lanesFrame.bottom())));
        shapes.add(new Group(
                words.of("picture.axis"),
                axis.draw(lanesFrame.y(), lanesFrame.bottom(), type.times(0.92).in(Palette.MUTED))));
        shapes.addAll(lanes.drawTitles(frame.x()));
        var day = sceneWords.day(scene.at());
        shapes.add(new Group(day, axis.cursor(scene.at(), day, frame.y(), lanesFrame.bottom(), type)));
        shapes.addAll(TimelineLinks.draw(drawing.links(scene), lanes.places()));
        shapes.addAll(lanes.drawMarks(marks));
        return Optional.of(shapes);
    }

    private static Set<String> hits(SceneDrawing drawing, Scene scene) {
        return drawing.hits(scene).stream().map(hit -> hit.id()).collect(Collectors.toSet());
    }

    private static double titleWidth(List<TimelineLane> lanes, Frame frame, Type type) {
        var widest = lanes.stream()
                .mapToDouble(lane -> type.inBold().width(lane.title()))
                .max()
                .orElse(0);
        return Math.min(widest + 2 * type.size(), frame.width() * 0.2);
    }

    private static Slice slice(Scene scene, SceneDrawing drawing, Set<String> included, Frame frame, int rows) {
        var pixels = (int) Math.clamp(frame.width() * PIXELS / frame.text(), 1, SliceQuery.WIDEST);
        var query = SliceQuery.of(scene.from(), scene.to(), pixels, Math.min(rows, SliceQuery.MOST_ROWS))
                .ofLanes(scene.lens().lanes())
                .including(included)
                .growing();
        return drawing.index(scene.lens()).slice(query);
    }
}

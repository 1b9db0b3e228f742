package entente.lecture.picture;

import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Look;
import entente.stage.Scene;
import entente.stage.ScenePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes pictures of scenes: the same scene gives the same picture always. */
@Component
public class ScenePictures {

    /** Between two parts, in sizes of the usual text. */
    private static final double GAP = 1.6;

    /** How much of the width goes to the first of two parts. */
    private static final double TO_TIMELINE = 0.54;

    private final Map<ScenePart, Part> parts;
    private final SceneWords words;

    ScenePictures(
            TimelinePart timeline,
            MatrixPart matrix,
            MembersPart members,
            LivesPart lives,
            SetsPart sets,
            PathPart path,
            MapPart map,
            SceneWords words) {
        this.parts = Map.of(
                ScenePart.TIMELINE, timeline,
                ScenePart.MATRIX, matrix,
                ScenePart.MEMBERS, members,
                ScenePart.LIVES, lives,
                ScenePart.SETS, sets,
                ScenePart.PATH, path,
                ScenePart.MAP, map);
        this.words = words;
    }

    /**
     * The size of a picture, in points.
     *
     * @param text the size of its usual text
     */
    public record Size(double width, double height, double text) {}

    /**
     * The picture of all parts of a scene, side by side on paper.
     *
     * @param besides ids of events and organizations that have to be among what a timeline draws
     */
    public Picture draw(Scene scene, Set<String> besides, Size size) {
        var margin = size.text();
        var frame = new Frame(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin, size.text());
        var shapes = new ArrayList<Shape>();
        shapes.add(Box.of(0, 0, size.width(), size.height(), Look.filled(Palette.PAPER)));
        shapes.addAll(drawParts(scene, besides, frame, scene.parts()));
        return new Picture(size.width(), size.height(), words.description(scene), shapes);
    }

    /** The same of some of its parts, without paper and without a margin. */
    public Picture draw(Scene scene, Set<String> besides, Size size, List<ScenePart> shown) {
        var frame = new Frame(0, 0, size.width(), size.height(), size.text());
        return new Picture(
                size.width(), size.height(), words.description(scene), drawParts(scene, besides, frame, shown));
    }

    private List<Shape> drawParts(Scene scene, Set<String> besides, Frame frame, List<ScenePart> shown) {
        if (shown.size() == 1) {
            return List.of(group(shown.getFirst(), scene, besides, frame));
        }
        var gap = GAP * frame.text();
        var share = shown.getFirst() == ScenePart.TIMELINE ? TO_TIMELINE : 0.5;
        var first = (frame.width() - gap) * share;
        return List.of(
                group(shown.getFirst(), scene, besides, frame.leftOf(frame.width() - first)),
                group(shown.getLast(), scene, besides, frame.rightOf(first + gap)));
    }

    private Group group(ScenePart part, Scene scene, Set<String> besides, Frame frame) {
        var drawer = parts.get(part);
        if (drawer == null) {
            throw new IllegalStateException("nothing draws the " + part.id());
        }
        return new Group(words.title(part, scene), drawer.draw(scene, besides, frame));
    }
}

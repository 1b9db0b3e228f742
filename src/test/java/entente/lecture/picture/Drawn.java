package entente.lecture.picture;

import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Text;
import java.util.List;
import java.util.stream.Stream;

/** Looks into pictures. */
final class Drawn {

    private Drawn() {}

    /** All shapes, those of groups too. */
    static Stream<Shape> shapes(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof Group group
                        ? Stream.concat(Stream.of(group), shapes(group.shapes()))
                        : Stream.of(shape));
    }

    static List<Text> texts(Picture picture) {
        return shapes(picture.shapes())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    static List<String> words(Picture picture) {
        return texts(picture).stream()
                .map(text -> String.join(" ", text.lines()))
                .toList();
    }

    static List<String> groups(Picture picture) {
        return shapes(picture.shapes())
                .filter(Group.class::isInstance)
                .map(shape -> ((Group) shape).name())
                .toList();
    }
}

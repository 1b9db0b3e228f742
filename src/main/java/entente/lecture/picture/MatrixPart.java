package entente.lecture.picture;

import entente.stage.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws a matrix as large as it has room; what has none at the smallest size is cut, and what is left out counted. */
@Component
class MatrixPart implements Part {

    private static final double[] SIZES = {1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64};
    private static final int[] MOST_LINES = {8, 6, 5, 4, 3, 2, 1};

    private final MatrixArranger arranger;
    private final SceneWords words;

    MatrixPart(MatrixArranger arranger, SceneWords words) {
        this.arranger = arranger;
        this.words = words;
    }

    @Override
    public List<Shape> draw(Scene scene, Set<String> besides, Frame frame) {
        var matrix = arranger.arrange(scene);
        var heading = Heading.of(matrix.title(), matrix.asOf(), frame);
        var shapes = new ArrayList<>(heading.shapes());
        var place = heading.below();
        var layout = fitting(matrix, place);
        shapes.addAll(layout.draw());
        layout.leftOut()
                .ifPresent(rows -> shapes.add(Shape.Text.line(
                        words.text("matrix.hidden-rows", rows),
                        place.x(),
                        place.bottom() - 0.4 * frame.text(),
                        Type.of(0.8 * frame.text()).inItalics().in(Palette.MUTED),
                        place.width())));
        return shapes;
    }

    private static MatrixLayout fitting(ArrangedMatrix matrix, Frame frame) {
        for (var size : SIZES) {
            var layout = MatrixLayout.of(matrix, frame, size * frame.text(), Integer.MAX_VALUE);
            if (layout.height() <= frame.height()) {
                return layout;
            }
        }
        var smallest = SIZES[SIZES.length - 1] * frame.text();
        for (var lines : MOST_LINES) {
            var layout = MatrixLayout.of(matrix, frame, smallest, lines);
            if (layout.height() <= frame.height()) {
                return layout;
            }
        }
        return MatrixLayout.of(matrix, frame, smallest, 1).within(frame.height() - 1.6 * frame.text());
    }
}

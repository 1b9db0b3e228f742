package entente.stage.element;

import entente.comparison.element.MatrixShown;
import entente.stage.Scene;
import entente.stage.SceneLinks;

/** What of a scene shows in its matrix. */
public final class SceneMatrix {

    private SceneMatrix() {}

    public static MatrixShown of(Scene scene, SceneLinks links) {
        return MatrixShown.of(
                links.matrix(scene),
                scene.comparison().against(),
                arranged(scene, links),
                links.markedCells(scene),
                links.markedColumns(scene),
                scene.cell());
    }

    private static MatrixShown.Arranged arranged(Scene scene, SceneLinks links) {
        var comparison = scene.comparison();
        return new MatrixShown.Arranged(
                links.columns(scene),
                comparison.rows(),
                comparison
                        .order()
                        .map(order -> new MatrixShown.Order(order.row(), order.descending()))
                        .orElse(null),
                comparison.differences(),
                comparison.find(),
                comparison.folded());
    }
}

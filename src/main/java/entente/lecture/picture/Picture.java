package entente.lecture.picture;

import java.util.List;

/**
 * A drawing.
 *
 * @param width in points
 * @param height in points
 * @param description what it shows, for those who can't see it
 * @param shapes from the lowest to the uppermost
 */
public record Picture(double width, double height, String description, List<Shape> shapes) {

    public Picture {
        shapes = List.copyOf(shapes);
    }
}

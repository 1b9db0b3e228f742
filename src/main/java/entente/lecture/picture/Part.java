package entente.lecture.picture;

import entente.stage.Scene;
import java.util.List;
import java.util.Set;

/** Draws one part of a scene. */
interface Part {

    /**
     * The shapes of the part.
     *
     * @param besides ids of events and organizations that have to be among what a timeline draws
     */
    List<Shape> draw(Scene scene, Set<String> besides, Frame frame);
}

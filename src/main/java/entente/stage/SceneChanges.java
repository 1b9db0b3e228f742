package entente.stage;

/** Told of the scenes that a reader asks for. */
public interface SceneChanges {

    /** A scene that the reader chose: by a click, a key or a typed date. */
    void choose(Scene scene);

    /**
     * A scene on the way of a gesture that passes many: panning, zooming, dragging.
     *
     * @param resting whether the gesture is over
     */
    void pass(Scene scene, boolean resting);
}

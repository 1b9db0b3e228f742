package entente.stage.ui;

import entente.stage.Scene;

/**
 * Decides which scenes become steps of the browser's history. A reader who pans, zooms or drags the cursor passes many
 * scenes in one go; together they are one step. Everything else is a step of its own.
 */
record SceneHistory(Motion last) {

    /** What of the scene moved. */
    enum Motion {
        NONE,
        WINDOW,
        CURSOR
    }

    /** What to do for a new scene, and the history after it. */
    record Step(boolean replaces, SceneHistory history) {}

    static SceneHistory atStart() {
        return new SceneHistory(Motion.NONE);
    }

    /**
     * @param from the scene of the last step
     * @param byGesture whether the reader passed from there to here in one go
     */
    Step step(Scene from, Scene to, boolean byGesture) {
        var motion = byGesture ? motion(from, to) : Motion.NONE;
        return new Step(motion != Motion.NONE && motion == last, new SceneHistory(motion));
    }

    private static Motion motion(Scene from, Scene to) {
        if (to.equals(from.withWindow(to.from(), to.to()))) {
            return Motion.WINDOW;
        }
        return to.equals(from.withCursor(to.at())) ? Motion.CURSOR : Motion.NONE;
    }
}

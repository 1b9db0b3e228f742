package entente.lecture.editor;

import entente.lecture.Step;
import entente.stage.Scene;

/** One thing in which a lecture differs from another version of it. */
public sealed interface Difference {

    /** What of a lecture or a step is words. */
    enum Field {
        LECTURE_TITLE,
        AUTHOR,
        SUMMARY,
        TITLE,
        TEXT,
        NOTES,
        MINUTES,
        REVEALS,
        POLL,
        SOURCES
    }

    /**
     * Other words.
     *
     * @param step the step as it is now, if it is one's; what it is called by
     * @param place of the step, counted from 1; 0 for the lecture itself
     */
    record Words(Field field, int place, String step, String before, String after) implements Difference {}

    /** Another scene. */
    record Shown(int place, String step, Scene before, Scene after) implements Difference {}

    /** A step that was not there. */
    record Added(int place, Step step) implements Difference {}

    /** A step that is there no longer. */
    record Removed(int place, Step step) implements Difference {}

    /** A step that has another place among those that were there before; places are counted from 1. */
    record Moved(int from, int to, String step) implements Difference {}
}

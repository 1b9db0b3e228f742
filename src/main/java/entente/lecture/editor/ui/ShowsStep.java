package entente.lecture.editor.ui;

import entente.lecture.Step;

/** A part of the editor that shows the step at hand. */
interface ShowsStep {

    /** Shows the step as it is now. */
    void show(Step step);
}

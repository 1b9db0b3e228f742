package entente.lecture.ui;

import com.vaadin.flow.component.html.Image;
import entente.lecture.Lecture;
import entente.lecture.Step;

/** The picture of a step; what it shows is told beside it. */
final class StepPicture {

    private StepPicture() {}

    static Image of(Lecture lecture, Step step) {
        var picture = new Image("lectures/" + lecture.id() + "/steps/" + step.id() + ".svg", "");
        picture.addClassName("step-picture");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }
}

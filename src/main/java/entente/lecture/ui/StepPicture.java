package entente.lecture.ui;

import com.vaadin.flow.component.html.Image;
import entente.lecture.PictureLinks;
import entente.lecture.Step;

/** The picture of a step; what it shows is told beside it. */
public final class StepPicture {

    private StepPicture() {}

    public static Image of(PictureLinks pictures, Step step) {
        var picture = new Image(pictures.of(step), "");
        picture.addClassName("step-picture");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }
}

package entente.lecture.ui;

import com.vaadin.flow.component.html.Paragraph;
import entente.lecture.Lecture;

/** Who wrote a lecture, how many steps it has, and how long it takes if that is said. */
final class LectureFacts extends Paragraph {

    LectureFacts(Lecture lecture) {
        var minutes = lecture.length().toMinutes();
        addClassName("quiet");
        setText(
                minutes == 0
                        ? getTranslation(
                                "lectures.facts-open",
                                lecture.author(),
                                lecture.steps().size())
                        : getTranslation(
                                "lectures.facts",
                                lecture.author(),
                                lecture.steps().size(),
                                minutes));
    }
}

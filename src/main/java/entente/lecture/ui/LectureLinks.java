package entente.lecture.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import entente.lecture.Lecture;

/** What one can do with a lecture, each on a page of its own without a view behind it. */
final class LectureLinks {

    private LectureLinks() {}

    /** Gives it on this screen. */
    static Anchor present(Lecture lecture) {
        var link = link(lecture, "/present", "lectures.present");
        link.addClassName("is-primary");
        return link;
    }

    /** The notes and the clock, for a second screen. */
    static Anchor speaker(Lecture lecture) {
        var link = link(lecture, "/speaker", "lectures.speaker");
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    /** One step a page, to print. */
    static Anchor handout(Lecture lecture) {
        return link(lecture, "/handout", "lectures.handout");
    }

    /** Slides with shapes and tables that can be edited. */
    static Anchor powerPoint(Lecture lecture) {
        return link(lecture, "/handout.pptx", "lectures.power-point");
    }

    /** One file that presents without a server. */
    static Anchor offline(Lecture lecture) {
        return link(lecture, "/lecture.html", "lectures.offline");
    }

    /** All that it is made of, to be brought in again. */
    static Anchor file(Lecture lecture) {
        return link(lecture, "/lecture.yaml", "lectures.file");
    }

    private static Anchor link(Lecture lecture, String page, String key) {
        var link = new Anchor("lectures/" + lecture.id() + page);
        link.setText(link.getTranslation(key));
        link.setRouterIgnore(true);
        link.addClassName("bar-button");
        return link;
    }
}

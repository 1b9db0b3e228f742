package entente.lecture.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import entente.lecture.Lecture;
import entente.lecture.Lectures;
import entente.lecture.PictureLinks;
import entente.shell.MainLayout;

/** The lectures that there are. */
@Route(value = "lectures", layout = MainLayout.class)
public class LecturesView extends Div implements HasDynamicTitle {

    private final PictureLinks pictures;

    public LecturesView(Lectures lectures, PictureLinks pictures) {
        this.pictures = pictures;
        addClassName("lectures");
        var list = new UnorderedList();
        list.addClassName("lecture-list");
        var published = lectures.published();
        published.forEach(lecture -> list.add(item(lecture)));
        var mine = new Anchor("my-lectures", getTranslation("lectures.mine"));
        mine.addClassName("bar-button");
        var actions = new Div(mine);
        actions.addClassName("lecture-actions");
        add(
                new H1(getTranslation("lectures.heading")),
                new Paragraph(getTranslation(published.isEmpty() ? "lectures.none" : "lectures.intro")),
                actions,
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("lectures.heading"));
    }

    private ListItem item(Lecture lecture) {
        var title = new Anchor("lectures/" + lecture.id(), lecture.title());
        var heading = new H2(title);
        var words = new Div(
                heading, new Paragraph(lecture.summary()), new LectureFacts(lecture), LectureLinks.present(lecture));
        words.addClassName("lecture-words");
        return new ListItem(StepPicture.of(pictures, lecture.steps().getFirst()), words);
    }
}

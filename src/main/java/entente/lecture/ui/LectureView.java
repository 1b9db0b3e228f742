package entente.lecture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import entente.author.SignedIn;
import entente.lecture.Lecture;
import entente.lecture.Lectures;
import entente.lecture.Markdown;
import entente.lecture.PictureLinks;
import entente.lecture.Sources;
import entente.lecture.Step;
import entente.lecture.editor.LectureSaves;
import entente.lecture.store.LectureStore;
import entente.shell.MainLayout;
import entente.stage.SceneCodec;

/** One lecture with all its steps, to read and to give. */
@Route(value = "lectures", layout = MainLayout.class)
public class LectureView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Lectures lectures;
    private final SceneCodec scenes;
    private final Sources sources;
    private final SignedIn signedIn;
    private final PictureLinks pictures;
    private final transient LectureStore store;
    private final transient LectureSaves saves;
    private String title = "";

    public LectureView(
            Lectures lectures,
            SceneCodec scenes,
            Sources sources,
            SignedIn signedIn,
            PictureLinks pictures,
            LectureStore store,
            LectureSaves saves) {
        this.lectures = lectures;
        this.scenes = scenes;
        this.sources = sources;
        this.signedIn = signedIn;
        this.pictures = pictures;
        this.store = store;
        this.saves = saves;
        addClassName("lectures");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var lecture = lectures.find(id, signedIn.author()).orElseThrow(NotFoundException::new);
        title = lecture.title();
        removeAll();
        var steps = new OrderedList();
        steps.addClassName("step-list");
        lecture.steps().forEach(step -> steps.add(item(step)));
        add(header(lecture), steps);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    private Header header(Lecture lecture) {
        var actions = new Div(
                LectureLinks.present(lecture),
                LectureLinks.speaker(lecture),
                LectureLinks.handout(lecture),
                LectureLinks.powerPoint(lecture),
                LectureLinks.offline(lecture),
                LectureLinks.file(lecture));
        actions.addClassName("lecture-actions");
        signedIn.author().ifPresent(author -> actions.add(new MakingLinks(store, saves, author, lecture)));
        var fileDoes = new Paragraph(getTranslation("lectures.offline-does"));
        fileDoes.addClassName("quiet");
        return new Header(
                new H1(lecture.title()),
                new LectureFacts(lecture),
                new Paragraph(lecture.summary()),
                actions,
                fileDoes);
    }

    private ListItem item(Step step) {
        var words = new Div(new H2(step.title()), new Html("<div>" + Markdown.html(step.text()) + "</div>"));
        words.addClassName("lecture-words");
        if (!step.notes().isEmpty()) {
            words.add(details("lectures.notes", new Html("<div>" + Markdown.html(step.notes()) + "</div>")));
        }
        var cited = sources.brief(step);
        if (!cited.isEmpty()) {
            var list = new UnorderedList();
            cited.forEach(source -> list.add(new ListItem(source)));
            words.add(details("lectures.sources", list));
        }
        var explore = new Anchor(scenes.query(step.scene()), getTranslation("lectures.explore"));
        explore.addClassName("link");
        words.add(explore);
        var item = new ListItem(StepPicture.of(pictures, step), words);
        item.setId(step.id());
        return item;
    }

    private NativeDetails details(String key, Component content) {
        var details = new NativeDetails(getTranslation(key), content);
        details.addClassName("step-more");
        return details;
    }
}

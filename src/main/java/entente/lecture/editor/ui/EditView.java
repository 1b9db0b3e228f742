package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import entente.author.SignedIn;
import entente.lecture.store.LectureStore;
import entente.lecture.store.NoSuchLectureException;
import entente.lecture.store.StoredLecture;
import entente.shell.MainLayout;
import java.util.Optional;

/** Where an author works on a lecture. */
@Route(value = "lectures/:lecture/edit", layout = MainLayout.class)
public class EditView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient LectureStore store;
    private final transient SignedIn signedIn;
    private final transient EditorParts parts;
    private Optional<EditorDesk> desk = Optional.empty();

    EditView(LectureStore store, SignedIn signedIn, EditorParts parts) {
        this.store = store;
        this.signedIn = signedIn;
        this.parts = parts;
        addClassName("editor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("lecture").orElseThrow(NotFoundException::new);
        var author = signedIn.author().orElseThrow(NotFoundException::new);
        removeAll();
        var opened = new EditorDesk(parts, author, open(id));
        desk = Optional.of(opened);
        add(opened);
        event.getLocation().getQueryParameters().getSingleParameter("step").ifPresent(opened::select);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        desk.filter(EditorDesk::hasUnsaved).ifPresent(unsaved -> {
            var leaving = event.postpone();
            unsaved.askBeforeLeaving(leaving::proceed);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", desk.map(EditorDesk::title).orElse(""));
    }

    private StoredLecture open(String id) {
        try {
            return store.open(signedIn.author().orElseThrow(NotFoundException::new), id);
        } catch (NoSuchLectureException e) {
            throw new NotFoundException(id);
        }
    }
}

package entente.lecture;

import entente.history.Citation;
import entente.history.Event;
import entente.history.Organization;
import entente.history.Reference;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.SceneLinks;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a step rests on: what it cites itself, then what stands behind what its scene has in focus. */
@Component
public class Sources {

    private final Library library;
    private final SceneLinks links;

    Sources(Library library, SceneLinks links) {
        this.library = library;
        this.links = links;
    }

    /** Each once, as it is cited briefly: "Covenant, Article 16". */
    public List<String> brief(Step step) {
        return references(step).stream()
                .flatMap(reference -> library.source(reference.source()).stream()
                        .map(source -> Citation.brief(source, reference.locator())))
                .distinct()
                .toList();
    }

    /** Where all that a step says and has in focus is found; each place once. */
    public List<Reference> references(Step step) {
        return Stream.concat(step.sources().stream(), inFocus(step.scene()))
                .distinct()
                .toList();
    }

    private Stream<Reference> inFocus(Scene scene) {
        var ofEntry = scene.entry().stream()
                .flatMap(
                        id -> library
                                .event(id)
                                .map(Event::sources)
                                .or(() -> library.organization(id).map(Organization::sources))
                                .stream())
                .flatMap(List::stream);
        var ofCell =
                scene.cell().flatMap(links.matrix(scene)::state).stream().flatMap(state -> state.references().stream());
        return Stream.concat(ofEntry, ofCell);
    }
}

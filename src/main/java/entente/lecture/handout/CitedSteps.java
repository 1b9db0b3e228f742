package entente.lecture.handout;

import entente.history.Citation;
import entente.history.DateText;
import entente.history.Reference;
import entente.history.Source;
import entente.lecture.Lecture;
import entente.lecture.Sources;
import entente.lecture.Step;
import entente.library.Library;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What lectures and their steps rest on. */
@Component
class CitedSteps {

    private final Library library;
    private final Sources sources;
    private final DateText dates = DateText.in(Locale.ENGLISH);

    CitedSteps(Library library, Sources sources) {
        this.library = library;
        this.sources = sources;
    }

    /** What a step cites, in one line; empty if it cites nothing. */
    String line(Step step) {
        return String.join("; ", sources.brief(step));
    }

    List<String> brief(Step step) {
        return sources.brief(step);
    }

    /** All sources of a lecture, each once, in the order in which it first cites them. */
    List<Source> sources(Lecture lecture) {
        return lecture.steps().stream()
                .flatMap(step -> sources.references(step).stream())
                .map(Reference::source)
                .distinct()
                .flatMap(id -> library.source(id).stream())
                .toList();
    }

    /** The whole record of a source in one line, with its address if it has one. */
    String full(Source source) {
        return Citation.full(source, dates)
                + source.url().map(url -> ", " + url).orElse("");
    }
}

package entente.citation.api;

import entente.citation.Citable;
import entente.citation.CitationStyle;
import entente.citation.Citations;
import entente.citation.CitedSources;
import entente.library.Library;
import entente.library.api.ApiException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Records as one cites them: the page that shows it, then its sources, an empty line between any two. */
@RestController
@RequestMapping("/api")
@Tag(name = "Citations", description = "How to cite a record and the sources that it rests on")
class CitationsController {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String STYLE = "apa, chicago or bibtex";

    private final Library library;
    private final CitedSources sources;
    private final Citations citations;

    CitationsController(Library library, CitedSources sources, Citations citations) {
        this.library = library;
        this.sources = sources;
        this.citations = citations;
    }

    @GetMapping(path = "/events/{id}/citation", produces = TEXT)
    @Operation(summary = "How to cite an event")
    String event(
            @Parameter(description = "The event's id", example = "uniting-for-peace-adopted") @PathVariable String id,
            @Parameter(description = STYLE) @RequestParam(defaultValue = "apa") String style) {
        var cited = library.event(id).map(event -> Citable.page(event.title(), id, "?entry=" + id, sources.of(event)));
        return text(cited, "an event", id, "/api/events", style);
    }

    @GetMapping(path = "/organizations/{id}/citation", produces = TEXT)
    @Operation(summary = "How to cite an organization")
    String organization(
            @Parameter(description = "The organization's id", example = "nato") @PathVariable String id,
            @Parameter(description = STYLE) @RequestParam(defaultValue = "apa") String style) {
        var cited = library.organization(id).map(sources::page);
        return text(cited, "an organization", id, "/api/organizations", style);
    }

    @GetMapping(path = "/concepts/{id}/citation", produces = TEXT)
    @Operation(summary = "How to cite an idea")
    String concept(
            @Parameter(description = "The idea's id", example = "veto") @PathVariable String id,
            @Parameter(description = STYLE) @RequestParam(defaultValue = "apa") String style) {
        var cited = library.concept(id).map(sources::page);
        return text(cited, "a concept", id, "/api/concepts", style);
    }

    @GetMapping(path = "/matrices/{id}/citation", produces = TEXT)
    @Operation(summary = "How to cite a matrix")
    String matrix(
            @Parameter(description = "The matrix's id", example = "three-ideas") @PathVariable String id,
            @Parameter(description = STYLE) @RequestParam(defaultValue = "apa") String style) {
        var cited =
                library.matrix(id).map(matrix -> Citable.page(matrix.title(), id, "?matrix=" + id, sources.of(matrix)));
        return text(cited, "a matrix", id, "/api/matrices", style);
    }

    @GetMapping(path = "/sources/{id}/citation", produces = TEXT)
    @Operation(summary = "How to cite a source")
    String source(
            @Parameter(description = "The source's id", example = "covenant") @PathVariable String id,
            @Parameter(description = STYLE) @RequestParam(defaultValue = "apa") String style) {
        return text(library.source(id).map(Citable::source), "a source", id, "/api/sources", style);
    }

    private String text(Optional<Citable> cited, String kind, String id, String list, String style) {
        var wanted = CitationStyle.withId(style).orElseThrow(() -> ApiException.badParameter("style", style, STYLE));
        var what = cited.orElseThrow(() -> ApiException.unknownId(kind, id, list));
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString();
        return citations.text(wanted, what, address, true);
    }
}

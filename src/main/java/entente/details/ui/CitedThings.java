package entente.details.ui;

import entente.citation.Citable;
import entente.citation.CitedSources;
import entente.comparison.CellId;
import entente.history.DateText;
import entente.history.Moment;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.Scene.Focus;
import entente.stage.SceneCodec;
import entente.stage.SceneLinks;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What of a scene can be cited: what is in focus, the matrix, and the view. */
public record CitedThings(
        Library library,
        SceneLinks links,
        SceneCodec codec,
        CitedSources sources,
        DateText dates,
        BiFunction<String, Object[], String> translate) {

    public List<Citable> of(Scene now) {
        return Stream.concat(
                        now.focus().flatMap(focus -> focus(now, focus)).stream(), Stream.of(matrix(now), view(now)))
                .toList();
    }

    private Optional<Citable> focus(Scene now, Focus focus) {
        return switch (focus) {
            case Focus.Entry(String id) -> event(id).or(() -> organization(id));
            case Focus.Cell(CellId cell) -> cell(now, cell);
            case Focus.Concept(String id) -> library.concept(id).map(sources::page);
            case Focus.Source(String id) -> library.source(id).map(Citable::source);
            case Focus.Stretch stretch -> Optional.empty();
        };
    }

    private Optional<Citable> event(String id) {
        return library.event(id)
                .map(event -> Citable.page(
                        event.title() + " (" + dates.print(event.date()) + ")", id, "?entry=" + id, sources.of(event)));
    }

    private Optional<Citable> organization(String id) {
        return library.organization(id).map(sources::page);
    }

    private Optional<Citable> cell(Scene now, CellId cell) {
        var onDay = links.matrix(now);
        return onDay.state(cell)
                .map(state -> Citable.page(
                        text(
                                "cite.cell",
                                onDay.matrix()
                                        .column(cell.column())
                                        .orElseThrow()
                                        .title(),
                                onDay.matrix().row(cell.row()).orElseThrow().title(),
                                dates.print(now.at())),
                        cell.row() + "-" + cell.column() + "-" + now.at(),
                        codec.query(now),
                        sources.of(state)));
    }

    private Citable matrix(Scene now) {
        var matrix = links.matrix(now).matrix();
        return Citable.page(
                text("cite.day", matrix.title(), dates.print(now.at())),
                matrix.id() + "-" + now.at(),
                "?at=" + Moment.ofDay(now.at()) + "&matrix=" + matrix.id(),
                sources.of(matrix));
    }

    private Citable view(Scene now) {
        return Citable.page(
                text(
                        "cite.view",
                        library.pack().title(),
                        dates.print(now.from()),
                        dates.print(now.to()),
                        dates.print(now.at())),
                "view-" + now.from() + "-" + now.to() + "-" + now.at(),
                codec.query(now),
                now.entry().flatMap(library::event).map(sources::of).orElse(List.of()));
    }

    private String text(String key, Object... parameters) {
        return translate.apply(key, parameters);
    }
}

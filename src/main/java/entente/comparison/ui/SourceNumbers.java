package entente.comparison.ui;

import entente.history.Claim;
import entente.history.Matrix;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers the sources of a matrix in the order in which they are first cited. */
final class SourceNumbers {

    private final List<String> sources;

    SourceNumbers(Matrix matrix) {
        this.sources = new ArrayList<>(matrix.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> matrix.columns().stream()
                        .flatMap(column -> row.cells().getOrDefault(column.id(), List.of()).stream()))
                .flatMap(state -> state.claims().stream())
                .map(Claim::source)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Ids of the sources; the first one has the number 1. */
    List<String> inOrder() {
        return List.copyOf(sources);
    }

    /** "1, 3": the numbers of the sources of some claims. */
    String of(List<Claim> claims) {
        return claims.stream()
                .map(claim -> sources.indexOf(claim.source()) + 1)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}

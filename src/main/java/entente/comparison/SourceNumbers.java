package entente.comparison;

import entente.history.Matrix;
import entente.history.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers the sources of a matrix in the order in which they are first cited, whatever of it is shown. */
public final class SourceNumbers {

    private final List<String> sources;

    public SourceNumbers(Matrix matrix) {
        this.sources = new ArrayList<>(matrix.rows()
                .flatMap(row -> matrix.columns().stream().flatMap(column -> row.states(column.id()).stream()))
                .flatMap(state -> state.references().stream())
                .map(Reference::source)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Ids of the sources; the first one has the number 1. */
    public List<String> inOrder() {
        return List.copyOf(sources);
    }

    /** "1, 3": the numbers of the sources referred to. */
    public String of(List<Reference> references) {
        return references.stream()
                .map(reference -> sources.indexOf(reference.source()) + 1)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}

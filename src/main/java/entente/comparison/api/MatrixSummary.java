package entente.comparison.api;

import entente.history.Matrix;

/** A matrix in the list of them. */
record MatrixSummary(String id, String title, String summary) {

    static MatrixSummary of(Matrix matrix) {
        return new MatrixSummary(matrix.id(), matrix.title(), matrix.summary());
    }
}

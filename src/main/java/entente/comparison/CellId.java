package entente.comparison;

/** Names a cell of a matrix by the ids of its row and its column. */
public record CellId(String row, String column) {}

package entente.library;

/** The kinds of record that a pack names by id. */
enum RecordKind {
    LANE("lane"),
    SOURCE("source"),
    ERA("era"),
    CONCEPT("concept"),
    ORGANIZATION("organization"),
    EVENT("event"),
    MATRIX("matrix");

    private final String label;

    RecordKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

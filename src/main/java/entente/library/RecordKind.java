package entente.library;

/** The kinds of record that a pack names, all but places by id. */
enum RecordKind {
    LANE("lane"),
    REGION("region"),
    SOURCE("source"),
    ERA("era"),
    CONCEPT("concept"),
    ORGANIZATION("organization"),
    STATE("state"),
    PLACE("place", "name", "the name of one in places.yaml"),
    EVENT("event"),
    MATRIX("matrix"),
    LECTURE("lecture");

    private final String label;
    private final String key;
    private final String expected;

    RecordKind(String label) {
        this(label, "id", "the id of one");
    }

    RecordKind(String label, String key, String expected) {
        this.label = label;
        this.key = key;
        this.expected = expected;
    }

    String label() {
        return label;
    }

    /** The field that tells records of this kind apart. */
    String key() {
        return key;
    }

    /** What a mention of such a record should have been. */
    String expected() {
        return expected;
    }
}

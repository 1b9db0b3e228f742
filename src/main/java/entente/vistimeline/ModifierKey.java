package entente.vistimeline;

/** A key that is held while one turns the wheel. */
public enum ModifierKey {
    NONE(""),
    CTRL("ctrlKey"),
    ALT("altKey"),
    SHIFT("shiftKey"),
    META("metaKey");

    private final String word;

    ModifierKey(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}

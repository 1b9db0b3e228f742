package entente.vistimeline;

/** How high a group is; vis-timeline's {@code groupHeightMode}. */
public enum GroupHeight {
    /** As high as its items within the window need, and at least as high as its label. */
    AUTO("auto"),
    /** As high as all its items need, also those outside of the window. */
    FIXED("fixed"),
    /** As high as its items within the window need, also where that is less than its label. */
    FIT_ITEMS("fitItems");

    private final String word;

    GroupHeight(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}

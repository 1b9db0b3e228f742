package entente.stage;

/**
 * Something in a link that could not be shown as asked.
 *
 * @param parameter the name of the query parameter
 * @param value what it was
 * @param reason why it was not used
 */
public record SceneNote(String parameter, String value, Reason reason) {

    /** Why a value was not used as it stands. */
    public enum Reason {
        NOT_A_DATE,
        OUTSIDE_HISTORY,
        ENDS_BEFORE_START,
        NO_SUCH_TIMELINE,
        NOT_ONE_OF_THESE,
        NOT_AN_IMPORTANCE,
        TOO_LONG,
        TOO_MANY,
        TOO_MANY_PARTS,
        NO_SUCH_STRETCH,
        NO_SUCH_MATRIX,
        NO_SUCH_ENTRY,
        NO_SUCH_CELL,
        GIVEN_TWICE,
        BESIDE_ENTRY,
        TOO_SHORT,
        UNKNOWN_PARAMETER
    }
}

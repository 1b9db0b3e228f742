package entente.lecture;

import entente.stage.SceneNote;

/** Why something in a scene can't be shown, for those who write lectures as files. */
final class Refusals {

    private Refusals() {}

    static String of(SceneNote note) {
        var value = "“" + note.value() + "”";
        return switch (note.reason()) {
            case NOT_A_DATE -> value + " is not a date; a year, month or day was expected, such as 1935-10-03";
            case OUTSIDE_HISTORY -> value + " lies outside the pack's history";
            case ENDS_BEFORE_START -> "the window ends before it starts; a later date than “from” was expected";
            case TOO_SHORT -> "the window is too short; a later date was expected";
            case NO_SUCH_TIMELINE -> "there is no timeline by " + value;
            case NO_SUCH_MATRIX -> "there is no matrix " + value + " in the pack";
            case NO_SUCH_ENTRY -> "there is no event or organization " + value + " in the pack";
            case NO_SUCH_CELL -> "the scene's matrix has no cell " + value;
            case NO_SUCH_STRETCH ->
                value + " is not a lane and two days, such as collective-security:1921-03-01:1922-01-31";
            case NOT_ONE_OF_THESE -> value + " is not one of those that there are";
            case NOT_AN_IMPORTANCE -> value + " is not an importance from 1 to 5";
            case TOO_LONG -> value + " is too long";
            case TOO_MANY -> value + " is one too many; at most six can be compared";
            case TOO_MANY_PARTS -> value + " is one too many; at most two parts can be shown";
            case GIVEN_TWICE -> value + " stands beside another; one was expected";
            case BESIDE_ENTRY -> "something else is in focus already; one was expected";
            case UNKNOWN_PARAMETER -> "scenes have no such field";
        };
    }
}

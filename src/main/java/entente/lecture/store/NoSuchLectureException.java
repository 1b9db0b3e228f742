package entente.lecture.store;

/** A lecture, or a revision of it, is not there, or not for the one who asks; which of them is not told. */
public final class NoSuchLectureException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchLectureException(String what) {
        super("There is no " + what + " that you may change.");
    }
}

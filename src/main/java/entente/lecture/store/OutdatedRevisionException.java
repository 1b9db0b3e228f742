package entente.lecture.store;

/** A save was based on a revision that is not the last any more. Nothing was saved. */
public final class OutdatedRevisionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient StoredLecture head;

    OutdatedRevisionException(int basedOn, StoredLecture head) {
        super("The lecture was saved elsewhere meanwhile: revision "
                + head.entry().head() + " is its last, and this is based on revision " + basedOn + ".");
        this.head = head;
    }

    /** The last revision, to be compared with what was to be saved. */
    public StoredLecture head() {
        return head;
    }
}

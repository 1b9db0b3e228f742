package entente.lecture.store;

/** Who may read a lecture beside its author. */
public enum Sharing {
    /** Nobody. */
    PRIVATE,
    /** Whoever has its address, which can't be guessed. */
    LINK,
    /** Everybody; it is listed. */
    PUBLISHED
}

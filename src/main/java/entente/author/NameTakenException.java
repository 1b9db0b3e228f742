package entente.author;

/** Someone else has that name already. */
public final class NameTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NameTakenException(String name) {
        super("There is an author “" + name + "” already; another name was expected.");
    }
}

package entente.vistimeline;

/**
 * A line from the end of an item to the start of another.
 *
 * @param from the id of an item
 * @param to the id of another
 * @param className CSS classes of the line, separated by spaces; empty for none
 * @param title what is told when one points at it; empty for nothing
 */
public record Connection(String id, String from, String to, String className, String title) implements Identified {

    public Connection {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a connection needs an id");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("connection " + id + " leads from item " + from + " to itself");
        }
    }

    public static Connection of(String id, String from, String to) {
        return new Connection(id, from, to, "", "");
    }

    public Connection withClassName(String classes) {
        return new Connection(id, from, to, classes, title);
    }

    public Connection withTitle(String text) {
        return new Connection(id, from, to, className, text);
    }
}

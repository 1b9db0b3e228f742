package entente.vistimeline;

/**
 * A row of a {@link VisTimeline} with a label at its left; vis-timeline's <em>group</em>. Groups stand in the order in
 * which they are given.
 *
 * @param content the label, as text
 * @param className CSS classes, separated by spaces; empty for none
 */
public record Group(String id, String content, String className) implements Identified {

    public Group {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a group needs an id");
        }
    }

    public static Group of(String id, String content) {
        return new Group(id, content, "");
    }

    public Group withClassName(String classes) {
        return new Group(id, content, classes);
    }
}

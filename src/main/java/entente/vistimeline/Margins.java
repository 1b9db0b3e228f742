package entente.vistimeline;

/**
 * Room between things, in CSS pixels; vis-timeline's {@code margin}.
 *
 * @param axis between the axis and the items next to it
 * @param horizontal between items side by side; where there is less they are stacked
 * @param vertical between items above each other
 */
public record Margins(int axis, int horizontal, int vertical) {

    public static final Margins USUAL = new Margins(8, 10, 5);

    public Margins {
        if (axis < 0 || horizontal < 0 || vertical < 0) {
            throw new IllegalArgumentException(
                    "margins of " + axis + ", " + horizontal + " and " + vertical + " pixels: none may be less than 0");
        }
    }
}

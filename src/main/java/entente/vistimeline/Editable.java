package entente.vistimeline;

/**
 * What the user may do with items.
 *
 * @param time move and resize them in time
 * @param group move them to another group
 * @param remove remove them
 */
public record Editable(boolean time, boolean group, boolean remove) {

    public static final Editable NOTHING = new Editable(false, false, false);
    public static final Editable EVERYTHING = new Editable(true, true, true);
    public static final Editable TIME = new Editable(true, false, false);
}

package entente.lecture.picture;

import entente.history.Lane;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The light colours of {@code frontend/themes/entente/tokens.css}, which are those of paper and slides. */
public final class Palette {

    public static final Colour PAPER = new Colour(0xfaf8f3);
    public static final Colour SURFACE = new Colour(0xfffefb);
    public static final Colour INK = new Colour(0x1f2430);
    public static final Colour MUTED = new Colour(0x565d6a);
    public static final Colour LINE = new Colour(0xddd8cc);
    public static final Colour LINE_STRONG = new Colour(0x8b8675);
    public static final Colour BAND = new Colour(0xf1ede3);
    public static final Colour FOCUS = new Colour(0x0b5cad);
    public static final Colour WARN = new Colour(0x6f4e00);
    public static final Colour WARN_SOFT = new Colour(0xfff0c9);

    private static final Colour BLUE = new Colour(0x0b5cad);
    private static final Colour BLUE_SOFT = new Colour(0xd9e7f6);
    private static final Colour VERMILION = new Colour(0xa83c0d);
    private static final Colour VERMILION_SOFT = new Colour(0xfae1d4);
    private static final Colour GREEN = new Colour(0x0b6e4f);
    private static final Colour GREEN_SOFT = new Colour(0xd5eee4);
    private static final Colour GREY = new Colour(0x5d6168);
    private static final Colour GREY_SOFT = new Colour(0xe9e6de);

    /** For what is compared beside another of the same idea. */
    private static final List<Colour> SPARE = List.of(
            new Colour(0x7a5200),
            new Colour(0x6a3d9a),
            new Colour(0x00707f),
            new Colour(0x9c1f5c),
            new Colour(0x4b5320));

    private Palette() {}

    public static Colour hue(Lane.Colour colour) {
        return switch (colour) {
            case BLUE -> BLUE;
            case VERMILION -> VERMILION;
            case GREEN -> GREEN;
            case GREY -> GREY;
        };
    }

    public static Colour soft(Lane.Colour colour) {
        return switch (colour) {
            case BLUE -> BLUE_SOFT;
            case VERMILION -> VERMILION_SOFT;
            case GREEN -> GREEN_SOFT;
            case GREY -> GREY_SOFT;
        };
    }

    /** The colours of what is compared: that of its idea for the first of each, and spare ones for the others. */
    static List<Colour> series(List<Lane.Colour> ideas) {
        var taken = new HashSet<Lane.Colour>();
        var spare = SPARE.iterator();
        var colours = new ArrayList<Colour>();
        for (var idea : ideas) {
            if (idea != Lane.Colour.GREY && taken.add(idea)) {
                colours.add(hue(idea));
            } else {
                colours.add(spare.hasNext() ? spare.next() : INK);
            }
        }
        return colours;
    }
}

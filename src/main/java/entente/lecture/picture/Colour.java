package entente.lecture.picture;

import java.util.Locale;

/** A colour as red, green and blue of eight bits each. */
public record Colour(int rgb) {

    public Colour {
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException(rgb + " is no colour; 0 to 0xffffff was expected");
        }
    }

    /** "#0b5cad". */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /**
     * This colour over another one.
     *
     * @param share how much of this one shows, from 0 to 1
     */
    public Colour over(Colour below, double share) {
        return new Colour(mixed(below, share, 16) | mixed(below, share, 8) | mixed(below, share, 0));
    }

    private int mixed(Colour below, double share, int shift) {
        var mine = rgb >> shift & 0xff;
        var other = below.rgb >> shift & 0xff;
        return (int) Math.round(mine * share + other * (1 - share)) << shift;
    }
}

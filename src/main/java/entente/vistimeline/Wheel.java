package entente.vistimeline;

/**
 * What the wheel does.
 *
 * @param zoomKey the key to hold for zooming; with {@link ModifierKey#NONE} the wheel zooms where it does not scroll
 * @param scrolls whether it scrolls groups that do not fit
 * @param pans whether it moves the window in time
 * @param panKey the key to hold for that where it also scrolls
 * @param inverted whether it moves the window the other way round
 * @param zoomsFirst whether zooming goes before scrolling where both could be meant
 * @param friction how slowly it zooms; vis-timeline itself has 5
 */
public record Wheel(
        ModifierKey zoomKey,
        boolean scrolls,
        boolean pans,
        ModifierKey panKey,
        boolean inverted,
        boolean zoomsFirst,
        int friction) {

    /** Zooms, and scrolls groups that do not fit. */
    public static final Wheel USUAL = new Wheel(ModifierKey.NONE, true, false, ModifierKey.NONE, false, false, 8);

    public Wheel {
        if (friction < 1) {
            throw new IllegalArgumentException("a wheel with a friction of " + friction + ": at least 1 was expected");
        }
        if (!pans && (panKey != ModifierKey.NONE || inverted)) {
            throw new IllegalArgumentException("a wheel that does not move the window has no key nor direction for it");
        }
    }

    /** Zooms only while a key is held, and leaves the page to scroll otherwise. */
    public static Wheel zoomingWith(ModifierKey key) {
        return new Wheel(key, true, false, ModifierKey.NONE, false, false, USUAL.friction);
    }

    /** Moves the window in time, and zooms while a key is held. */
    public static Wheel panning(ModifierKey zoomKey) {
        return new Wheel(zoomKey, false, true, ModifierKey.NONE, false, false, USUAL.friction);
    }

    /** As {@code options.ts} reads it. */
    record Data(
            String zoomKey,
            boolean scrolls,
            boolean pans,
            String panKey,
            boolean inverted,
            boolean zoomsFirst,
            int friction) {

        static Data of(Wheel wheel) {
            return new Data(
                    wheel.zoomKey.word(),
                    wheel.scrolls,
                    wheel.pans,
                    wheel.panKey.word(),
                    wheel.inverted,
                    wheel.zoomsFirst,
                    wheel.friction);
        }
    }
}

package entente.vistimeline;

import java.time.Duration;

/**
 * How the tooltips of items and groups come. Focus brings them at once, Escape takes them away, and the pointer may move
 * onto them.
 *
 * @param delay how long one points at an item until its tooltip comes
 * @param followPointer whether it moves with the pointer
 * @param overflow what happens where it would leave the page
 */
public record Tooltips(boolean shown, Duration delay, boolean followPointer, Overflow overflow) {

    /** What happens to a tooltip that would leave the page. */
    public enum Overflow {
        /** It goes to the other side of the item. */
        FLIP,
        /** It is pushed back into the page. */
        CAP,
        /** It is cut off. */
        NONE
    }

    public static final Tooltips USUAL = new Tooltips(true, Duration.ofMillis(500), false, Overflow.FLIP);
    public static final Tooltips HIDDEN = new Tooltips(false, Duration.ofMillis(500), false, Overflow.FLIP);

    public Tooltips {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("a tooltip can't come " + delay + " after one points");
        }
    }

    public Tooltips withDelay(Duration newDelay) {
        return new Tooltips(shown, newDelay, followPointer, overflow);
    }

    public Tooltips followingThePointer() {
        return new Tooltips(shown, delay, true, overflow);
    }

    public Tooltips withOverflow(Overflow method) {
        return new Tooltips(shown, delay, followPointer, method);
    }

    /** As {@code tooltip.ts} reads it. */
    record Data(boolean shown, double delay, boolean followPointer, String overflow) {

        static Data of(Tooltips tooltips) {
            return new Data(
                    tooltips.shown,
                    tooltips.delay.toMillis(),
                    tooltips.followPointer,
                    ItemData.word(tooltips.overflow));
        }
    }
}

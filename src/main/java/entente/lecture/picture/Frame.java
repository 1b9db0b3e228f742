package entente.lecture.picture;

/**
 * The place of a part of a picture, in points.
 *
 * @param text the size of its usual text
 */
record Frame(double x, double y, double width, double height, double text) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Frame withText(double size) {
        return new Frame(x, y, width, height, size);
    }

    /** What is left under the first {@code taken} points. */
    Frame below(double taken) {
        return new Frame(x, y + taken, width, Math.max(1, height - taken), text);
    }

    /** Without its last {@code taken} points. */
    Frame above(double taken) {
        return new Frame(x, y, width, Math.max(1, height - taken), text);
    }

    Frame rightOf(double taken) {
        return new Frame(x + taken, y, Math.max(1, width - taken), height, text);
    }

    Frame leftOf(double taken) {
        return new Frame(x, y, Math.max(1, width - taken), height, text);
    }
}

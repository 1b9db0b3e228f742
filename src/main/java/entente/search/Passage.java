package entente.search;

import java.util.List;

/**
 * A piece of text and where the words that were looked for stand in it. It is text: whoever draws it marks the ranges, and
 * nothing in it is markup.
 *
 * @param text one line; where it is cut out of a longer one there is an ellipsis
 * @param highlights in the order of the text, never overlapping; empty if no word stands in it
 */
public record Passage(String text, List<Highlight> highlights) {

    /**
     * A stretch of a text, counted in {@code char}s (UTF-16, as in JavaScript).
     *
     * @param start the first
     * @param end after the last
     */
    public record Highlight(int start, int end) {

        boolean contains(Highlight other) {
            return start <= other.start && other.end <= end;
        }

        Highlight moved(int by) {
            return new Highlight(start + by, end + by);
        }

        String of(String text) {
            return text.substring(start, end);
        }
    }

    public Passage {
        highlights = List.copyOf(highlights);
    }
}

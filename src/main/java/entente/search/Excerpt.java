package entente.search;

import entente.search.Passage.Highlight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Cuts the passage out of a text that has the most of what was found; its lines stay apart. */
final class Excerpt {

    private static final int LENGTH = 180;
    private static final int BEFORE = 50;
    private static final String ELLIPSIS = "…";

    private final String text;
    private final List<Highlight> highlights;

    private Excerpt(String text, Collection<Highlight> highlights) {
        this.text = text;
        this.highlights = List.copyOf(highlights);
    }

    /** @param highlights in the order of the text, never overlapping */
    static Passage of(String text, Collection<Highlight> highlights) {
        return new Excerpt(text, highlights).passage();
    }

    private Passage passage() {
        var best = 0;
        var most = 0L;
        for (var highlight : highlights) {
            var start = start(highlight.start());
            var found = distinctBetween(start, end(start));
            if (found > most) {
                most = found;
                best = start;
            }
        }
        return cut(best, end(best));
    }

    private long distinctBetween(int start, int end) {
        return between(start, end).stream()
                .map(highlight -> highlight.of(text).toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private List<Highlight> between(int start, int end) {
        return highlights.stream()
                .filter(highlight -> start <= highlight.start() && highlight.end() <= end)
                .toList();
    }

    /** Where a passage starts that shows what stands at a place: with its line, or with a word some way before. */
    private int start(int place) {
        var lineStart = text.lastIndexOf('\n', place) + 1;
        var lineEnd = lineEnd(place);
        if (lineEnd - lineStart <= LENGTH || place - lineStart <= BEFORE) {
            return lineStart;
        }
        var wanted = Math.max(place - BEFORE, lineStart);
        var space = text.indexOf(' ', wanted);
        return space < 0 || space >= place ? place : space + 1;
    }

    private int end(int start) {
        var lineEnd = lineEnd(start);
        if (lineEnd - start <= LENGTH) {
            return lineEnd;
        }
        var space = text.lastIndexOf(' ', start + LENGTH);
        if (space > start) {
            return space;
        }
        var end = start + LENGTH;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private int lineEnd(int place) {
        var end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }

    private Passage cut(int start, int end) {
        var before = start == 0 || text.charAt(start - 1) == '\n' ? "" : ELLIPSIS;
        var after = end == lineEnd(start) ? "" : ELLIPSIS;
        var moved = new ArrayList<Highlight>();
        between(start, end).forEach(highlight -> moved.add(highlight.moved(before.length() - start)));
        return new Passage(before + text.substring(start, end) + after, moved);
    }
}

package entente.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which words of a text others that it is compared with don't have. */
public final class Wording {

    /** What stands between words belongs to the word before it. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*|[^\\p{L}\\p{N}]+");

    /** Too common to tell anything. */
    private static final Set<String> COMMON = Set.of(
            "a", "an", "and", "any", "as", "at", "be", "by", "for", "from", "if", "in", "is", "it", "its", "of", "on",
            "or", "so", "such", "that", "the", "their", "them", "this", "to", "which", "will", "with");

    private Wording() {}

    /**
     * A piece of a text.
     *
     * @param isOwn whether no other text has these words
     */
    public record Piece(String text, boolean isOwn) {}

    /**
     * A text in pieces, which together are the text.
     *
     * @param all the texts compared, itself among them; with no other nothing is its own
     */
    public static List<Piece> of(String text, List<String> all) {
        var others = new HashSet<String>();
        all.stream().filter(other -> !other.equals(text)).forEach(other -> others.addAll(words(other)));
        var pieces = new ArrayList<Piece>();
        var matcher = WORDS.matcher(text);
        while (matcher.find()) {
            var word = matcher.group();
            var isOwn = Character.isLetterOrDigit(word.codePointAt(0))
                    && !others.isEmpty()
                    && !COMMON.contains(folded(word))
                    && !others.contains(folded(word));
            append(pieces, word, isOwn);
        }
        return List.copyOf(pieces);
    }

    private static void append(List<Piece> pieces, String text, boolean isOwn) {
        var size = pieces.size();
        if (isOwn
                && size >= 2
                && pieces.get(size - 1).text().isBlank()
                && pieces.get(size - 2).isOwn()) {
            var blank = pieces.removeLast();
            var last = pieces.removeLast();
            pieces.add(new Piece(last.text() + blank.text() + text, true));
        } else if (!isOwn && size >= 1 && !pieces.getLast().isOwn()) {
            var last = pieces.removeLast();
            pieces.add(new Piece(last.text() + text, false));
        } else {
            pieces.add(new Piece(text, isOwn));
        }
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text)
                .results()
                .map(result -> folded(result.group()))
                .toList();
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

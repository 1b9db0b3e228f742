package entente.search;

import entente.search.Sought.Joined;
import entente.search.Sought.When;
import entente.search.Sought.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what was typed. It has no syntax: signs part words, and nothing else. */
final class QueryReader {

    /** So many words are looked for; the rest of a long query is left out. */
    private static final int MOST_WORDS = 20;

    private static final int MOST_PARTS = 4;
    private static final int LONGEST_DATE = 3;

    private final Words words;
    private final TypedDates dates = new TypedDates();

    QueryReader(Words words) {
        this.words = words;
    }

    /** What is looked for, in the order typed; words like "of" only if there are no others. */
    List<Sought> read(String query) {
        var all = soughts(clean(query));
        var telling = all.stream()
                .filter(sought -> !(sought instanceof Word word && Words.isFunctionWord(word.text())))
                .toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Composed, cut to {@link SearchIndex#MAX_LENGTH}, and without symbols such as emoji. */
    static String clean(String query) {
        var end = Math.min(query.length(), SearchIndex.MAX_LENGTH);
        return Normalizer.normalize(query.substring(0, end), Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isLetterOrDigit(c) || isSign(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** What belongs to words and dates, or parts them. */
    private static boolean isSign(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private List<Sought> soughts(String query) {
        var chunks = query.isEmpty() ? List.<String>of() : List.of(query.split("\\s+"));
        var soughts = new ArrayList<Sought>();
        for (var at = 0; at < chunks.size(); ) {
            var room = MOST_WORDS - soughts.stream().mapToInt(Sought::words).sum();
            var found = date(chunks, at);
            var next = at + found.length;
            var read = found.sought.isEmpty() ? words(chunks.get(at), next == chunks.size()) : found.sought;
            if (read.stream().mapToInt(Sought::words).sum() > room) {
                break;
            }
            soughts.addAll(read);
            at = next;
        }
        return soughts.stream().distinct().toList();
    }

    /** What was read at a place, and of how many chunks. */
    private record Reading(List<Sought> sought, int length) {}

    private Reading date(List<String> chunks, int at) {
        return IntStream.iterate(Math.min(LONGEST_DATE, chunks.size() - at), n -> n > 0, n -> n - 1)
                .mapToObj(length -> {
                    var text = String.join(" ", chunks.subList(at, at + length));
                    return dates.read(text)
                            .map(date -> new Reading(
                                    List.of(new When(date, plainWords(text, at + length == chunks.size()))), length));
                })
                .flatMap(reading -> reading.stream())
                .findFirst()
                .orElse(new Reading(List.of(), 1));
    }

    private List<Sought> words(String chunk, boolean last) {
        var tokens = words.of(chunk);
        var soughts = new ArrayList<Sought>();
        for (var at = 0; at < tokens.size(); ) {
            var token = tokens.get(at);
            if (token.isJoined() && token.parts() <= MOST_PARTS) {
                var end = at + 1 + token.parts();
                var ends = last && end == tokens.size();
                soughts.add(new Joined(new Word(token.text(), ends), parts(tokens.subList(at + 1, end), ends)));
                at = end;
            } else {
                if (!token.isJoined()) {
                    soughts.add(new Word(token.text(), last && at == tokens.size() - 1));
                }
                at++;
            }
        }
        return soughts;
    }

    private List<Word> plainWords(String text, boolean last) {
        return parts(words.of(text).stream().filter(token -> !token.isJoined()).toList(), last);
    }

    private static List<Word> parts(List<Words.Token> tokens, boolean last) {
        return IntStream.range(0, tokens.size())
                .mapToObj(at -> new Word(tokens.get(at).text(), last && at == tokens.size() - 1))
                .toList();
    }
}

package entente.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How text becomes words, in records and in what is typed alike: lower case, accents folded, possessives off, parted at
 * hyphens, dashes, dots and apostrophes. What these part is also one word, so that "cooperation" finds
 * "co-operation" and "NATO" finds "N.A.T.O.". Fields that end in {@link #STEM} hold stems, in American spelling.
 */
final class Words extends Analyzer {

    static final String STEM = ".stem";

    private static final NormalizeCharMap SIGNS = signs();

    private static final int PARTS_AND_WHOLE = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
            | WordDelimiterGraphFilter.CATENATE_ALL
            | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

    private static final Pattern ISE = Pattern.compile("(?<=i)s(?=(e[drs]?|ers|ing|ations?|ational)$)");
    private static final Pattern FENCE = Pattern.compile("(?<=(de|of)fen)c(?=e)");

    /** A word as it is compared; joined if its parts follow as words of their own. */
    record Token(String text, int parts) {

        boolean isJoined() {
            return parts > 1;
        }
    }

    Words() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    private static NormalizeCharMap signs() {
        var signs = new NormalizeCharMap.Builder();
        List.of("’", "‘", "ʼ", "＇").forEach(apostrophe -> signs.add(apostrophe, "'"));
        List.of("\u2010", "\u2011").forEach(hyphen -> signs.add(hyphen, "-"));
        return signs.build();
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(SIGNS, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var chunks = new WhitespaceTokenizer();
        TokenStream words = new WordDelimiterGraphFilter(
                chunks, true, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, PARTS_AND_WHOLE, null);
        words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        if (field.endsWith(STEM)) {
            words = new PatternReplaceFilter(words, ISE, "z", true);
            words = new PatternReplaceFilter(words, FENCE, "s", true);
            words = new SnowballFilter(words, new EnglishStemmer());
        }
        return new TokenStreamComponents(chunks, words);
    }

    /** The words of a text; one that is joined of parts stands before them. */
    List<Token> of(String text) {
        return tokens("", text);
    }

    /** What a word and its other forms have in common. */
    String stem(String word) {
        return tokens(STEM, word).stream().map(Token::text).findFirst().orElse(word);
    }

    /** A title by which whole titles are compared: its words without those that carry no meaning. */
    String plain(String title) {
        return of(title).stream()
                .filter(token -> !token.isJoined())
                .map(Token::text)
                .filter(word -> !isFunctionWord(word))
                .collect(Collectors.joining(" "));
    }

    /** Whether the word is one of those that stand in every text: "of", "the". */
    static boolean isFunctionWord(String word) {
        return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
    }

    private List<Token> tokens(String field, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var length = stream.addAttribute(PositionLengthAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), length.getPositionLength()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}

package entente.search;

import entente.search.Sought.Word;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The words that stand in the records, and which of them may be meant by one that does not. */
final class Vocabulary {

    private static final int SHORTEST_FORGIVEN = 4;
    private static final int LONG = 8;
    private static final int MOST_CORRECTIONS = 50;

    private final LeafReader records;
    private final List<String> fields;

    private Vocabulary(LeafReader records) {
        this.records = records;
        this.fields = Index.WORDED.stream().map(Index::field).toList();
    }

    static Vocabulary of(IndexSearcher searcher) {
        return new Vocabulary(searcher.getLeafContexts().getFirst().reader());
    }

    /** Whether the word stands in any record: as it is, in another form, or as the beginning of one if unfinished. */
    boolean knows(Word word, String stem) throws IOException {
        for (var field : fields) {
            if (records.docFreq(new Term(field, word.text())) > 0
                    || records.docFreq(new Term(field + Words.STEM, stem)) > 0
                    || (word.unfinished() && begins(Terms.getTerms(records, field), word.text()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Terms terms, String start) throws IOException {
        var all = terms.iterator();
        return all.seekCeil(new BytesRef(start)) != TermsEnum.SeekStatus.END
                && all.term().utf8ToString().startsWith(start);
    }

    /**
     * The words nearest to one that was typed wrong: a letter too many, too few, another, or two in the wrong order.
     * Words under four letters and numbers are not forgiven; words from eight letters may have two errors, and one in the
     * first letter. If nothing is near an unfinished word, it is the words that begin with something near.
     */
    Set<String> near(Word word) throws IOException {
        var letters = word.text().codePointCount(0, word.text().length());
        if (letters < SHORTEST_FORGIVEN || word.text().chars().anyMatch(Character::isDigit)) {
            return Set.of();
        }
        var errors = letters < LONG ? 1 : 2;
        var right = letters < LONG ? word.text().offsetByCodePoints(0, 1) : 0;
        for (var few = 1; few <= errors; few++) {
            var near = matching(near(word.text(), right, few));
            near.remove(word.text());
            if (!near.isEmpty()) {
                return near;
            }
        }
        return word.unfinished() ? matching(beginningNear(word.text(), errors)) : Set.of();
    }

    /** @param right how many {@code char}s at the start have no error */
    private static Automaton near(String word, int right, int errors) {
        return new LevenshteinAutomata(word.substring(right), true).toAutomaton(errors, word.substring(0, right));
    }

    private static Automaton beginningNear(String start, int errors) {
        var right = start.offsetByCodePoints(0, 1);
        return Operations.determinize(
                Operations.concatenate(List.of(near(start, right, errors), Automata.makeAnyString())),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    private Set<String> matching(Automaton words) throws IOException {
        var automaton = new CompiledAutomaton(words, false, true);
        var found = new TreeSet<String>();
        for (var field : fields) {
            var terms = automaton.getTermsEnum(Terms.getTerms(records, field));
            while (terms.next() != null && found.size() < MOST_CORRECTIONS) {
                found.add(terms.term().utf8ToString());
            }
        }
        return found;
    }
}

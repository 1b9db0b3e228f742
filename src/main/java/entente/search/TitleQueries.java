package entente.search;

import entente.search.Sought.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Lifts records whose whole title, short title or alias is what was typed, and then those whose title or short title
 * begins with it; typing errors put right.
 */
final class TitleQueries {

    /** More than all words of a query can score together. */
    private static final int BEGINS = 4_000;

    private static final int IS = 2 * BEGINS;

    private final List<Automaton> words = new ArrayList<>();

    void add(Word word, Set<String> near) {
        if (!words.isEmpty()) {
            words.add(Automata.makeChar(' '));
        }
        words.add(oneOf(Stream.concat(Stream.of(word.text()), near.stream()).toList()));
    }

    private static Automaton oneOf(Collection<String> words) {
        var sorted = new TreeSet<BytesRef>();
        words.forEach(word -> sorted.add(new BytesRef(word)));
        return Automata.makeBinaryStringUnion(sorted);
    }

    List<Query> queries() {
        var whole = Operations.concatenate(words);
        var begun = Operations.concatenate(List.of(whole, Automata.makeAnyBinary()));
        return List.of(named(Index.NAMES, whole, IS), named(Index.TITLES, begun, BEGINS));
    }

    private static Query named(String field, Automaton name, int worth) {
        var deterministic = Operations.determinize(name, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new BoostQuery(new ConstantScoreQuery(new AutomatonQuery(new Term(field), deterministic, true)), worth);
    }
}

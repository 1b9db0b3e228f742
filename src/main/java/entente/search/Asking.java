package entente.search;

import entente.history.HistoricalDate;
import entente.search.Sought.Joined;
import entente.search.Sought.When;
import entente.search.Sought.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is looked for, as Lucene asks it. Every word scores the best {@link Part} that it is found in and, within the
 * part, the best way of matching; scores are small whole numbers, so that equal ones are equal.
 */
final class Asking {

    /** Ways of matching a word, by what they are worth. */
    private static final int EXACT = 4;

    private static final int STEM = 3;
    private static final int BEGINNING = 2;
    private static final int CORRECTED = 1;

    private final Words words;
    private final Vocabulary vocabulary;
    private final boolean forgiving;
    private final List<Query> clauses = new ArrayList<>();
    private final List<HistoricalDate> dates = new ArrayList<>();
    private final TitleQueries titles = new TitleQueries();
    private final Map<Query, String> corrected = new HashMap<>();

    /** @param forgiving whether words that are known may be typing errors too, and not only those that are not */
    Asking(List<Sought> soughts, Words words, Vocabulary vocabulary, boolean forgiving) throws IOException {
        this.words = words;
        this.vocabulary = vocabulary;
        this.forgiving = forgiving;
        for (var sought : soughts) {
            clauses.add(clause(sought));
        }
    }

    /** Records in which everything is found. */
    Query all() {
        return atLeast(clauses.size());
    }

    /** Records in which so much of it is found. */
    Query atLeast(int found) {
        var parts = new BooleanQuery.Builder().setMinimumNumberShouldMatch(found);
        clauses.forEach(clause -> parts.add(clause, Occur.SHOULD));
        var query = new BooleanQuery.Builder().add(parts.build(), Occur.MUST);
        titles.queries().forEach(title -> query.add(title, Occur.SHOULD));
        return query.build();
    }

    boolean isDated(Findable record) {
        return dates.stream().anyMatch(record::isOf);
    }

    /**
     * Whether what was found was typed wrong.
     *
     * @param match the part of the query that found it
     */
    Optional<Correction> correction(Query match, String found) {
        return Optional.ofNullable(corrected.get(match))
                .filter(typed -> !words.stem(found).equals(words.stem(typed)))
                .map(typed -> new Correction(typed, found));
    }

    private Query clause(Sought sought) throws IOException {
        return switch (sought) {
            case Word word -> titled(word);
            case Joined joined -> joined(joined);
            case When when -> when(when);
        };
    }

    private Query titled(Word word) throws IOException {
        var near = near(word);
        titles.add(word, near);
        return word(word, near);
    }

    private Query joined(Joined joined) throws IOException {
        var parts = new BooleanQuery.Builder();
        for (var part : joined.parts()) {
            parts.add(titled(part), Occur.MUST);
        }
        return best(List.of(word(joined.whole(), near(joined.whole())), parts.build()));
    }

    private Set<String> near(Word word) throws IOException {
        return forgiving || !vocabulary.knows(word, words.stem(word.text())) ? vocabulary.near(word) : Set.of();
    }

    private Query word(Word word, Set<String> near) {
        var stem = words.stem(word.text());
        var ways = new ArrayList<Query>();
        for (var part : Index.WORDED) {
            var field = Index.field(part);
            ways.add(worth(part, EXACT, new TermQuery(new Term(field, word.text()))));
            ways.add(worth(part, STEM, new TermQuery(new Term(field + Words.STEM, stem))));
            if (word.unfinished()) {
                ways.add(worth(part, BEGINNING, new PrefixQuery(new Term(field, word.text()))));
            }
            if (!near.isEmpty()) {
                ways.add(worth(part, CORRECTED, correction(word, field, near.stream())));
                ways.add(worth(
                        part,
                        CORRECTED,
                        correction(word, field + Words.STEM, near.stream().map(words::stem))));
            }
        }
        return best(ways);
    }

    private Query correction(Word word, String field, Stream<String> near) {
        var query = new TermInSetQuery(field, near.map(BytesRef::new).toList());
        corrected.put(query, word.text());
        return query;
    }

    /** Years in what is cited do not count: they say when it was written. */
    private Query when(When when) {
        dates.add(when.date());
        when.parts().forEach(word -> titles.add(word, Set.of()));
        var ways = new ArrayList<Query>();
        ways.add(worth(
                Part.DATE,
                EXACT,
                LongRange.newIntersectsQuery(Index.DAYS, Index.first(when.date()), Index.last(when.date()))));
        Index.WORDED.stream().filter(part -> part != Part.SOURCES).forEach(part -> {
            var together = new BooleanQuery.Builder();
            when.parts().forEach(word -> together.add(exact(Index.field(part), word), Occur.MUST));
            ways.add(worth(part, EXACT, together.build()));
        });
        return best(ways);
    }

    private static Query exact(String field, Word word) {
        var term = new Term(field, word.text());
        return word.unfinished() ? new PrefixQuery(term) : new TermQuery(term);
    }

    private static Query best(List<Query> ways) {
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query worth(Part part, int way, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), part.weight() + way);
    }
}

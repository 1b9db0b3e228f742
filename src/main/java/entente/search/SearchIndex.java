package entente.search;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import entente.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldDocs;
import org.springframework.stereotype.Component;

/**
 * Finds what the library holds by words, as they are typed.
 *
 * <p>A query is text, without any syntax. Its words may stand in any order and in any {@link Part} of a record; endings,
 * accents, capitals and hyphens do not matter, and the last word may be unfinished. A word that stands nowhere is taken for
 * those nearest to it: none under four letters, one error under eight, two in longer ones. Dates ("1935", "June 1919",
 * "1930s") find what happened then. All words must be found in a record; only if no record has them all, those with most
 * of them are found ({@link Results#complete} says so).
 *
 * <p>First come records whose title is what was typed or begins with it, then those with the words in better parts, and
 * within a part found exactly before found by another ending, as a beginning, or with a typing error; equal ones by
 * importance, then by date. The same query always gives the same answer. The index is immutable, lies in memory and may be
 * used by any number of threads.
 */
@Component
public class SearchIndex {

    /** So many characters ({@code char}s) of a query are read; what comes after is left out. */
    public static final int MAX_LENGTH = 200;

    private final List<Findable> records;
    private final IndexSearcher searcher;
    private final Words words = new Words();
    private final QueryReader reader = new QueryReader(words);
    private final Vocabulary vocabulary;

    SearchIndex(Library library) {
        try {
            this.records = Findables.of(library);
            this.searcher = Index.of(records, words);
            this.vocabulary = Vocabulary.of(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The best hits, and how many there are.
     *
     * @param query any text; without a letter or digit in it there are no hits
     * @param limit how many hits to give at most, from 1
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public Results search(String query, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of at least 1 was expected, not " + limit);
        }
        try {
            var found = find(query, limit);
            return found.isPresent() ? results(found.get()) : Results.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The ids of all events and organizations that {@link #search} would find, best first; unmodifiable. For marking them
     * on the timeline and counting them in what is drawn there as one.
     */
    public SequencedSet<String> ids(String query) {
        try {
            return find(query, records.size()).stream()
                    .flatMap(found -> Index.numbers(found.docs()))
                    .map(records::get)
                    .filter(record -> record.kind().isOnTimeline())
                    .map(Findable::id)
                    .collect(
                            collectingAndThen(toCollection(LinkedHashSet::new), Collections::unmodifiableSequencedSet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found, and by which query. */
    private record Found(Asking asking, Query query, TopFieldDocs docs, boolean complete) {}

    /** First as typed, then with every word taken for a typing error, then with most of the words. */
    private Optional<Found> find(String text, int limit) throws IOException {
        var soughts = reader.read(text);
        if (soughts.isEmpty()) {
            return Optional.empty();
        }
        var strict = new Asking(soughts, words, vocabulary, false);
        var found = run(strict, strict.all(), limit, true);
        if (found.isPresent()) {
            return found;
        }
        var forgiving = new Asking(soughts, words, vocabulary, true);
        found = run(forgiving, forgiving.all(), limit, true);
        for (var some = soughts.size() - 1; found.isEmpty() && some * 2 > soughts.size(); some--) {
            found = run(forgiving, forgiving.atLeast(some), limit, false);
        }
        return found;
    }

    private Optional<Found> run(Asking asking, Query query, int limit, boolean complete) throws IOException {
        var docs = searcher.search(query, Index.best(Math.min(limit, Math.max(1, records.size()))));
        return docs.totalHits.value() == 0 ? Optional.empty() : Optional.of(new Found(asking, query, docs, complete));
    }

    private Results results(Found found) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(found.query()), ScoreMode.COMPLETE, 1);
        var segment = searcher.getLeafContexts().getFirst();
        var numbers = Index.numbers(found.docs()).toList();
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < numbers.size(); i++) {
            var matches = weight.matches(segment, found.docs().scoreDocs[i].doc - segment.docBase);
            if (matches != null) {
                hits.add(new Matched(records.get(numbers.get(i)), found.asking(), matches).hit());
            }
        }
        return new Results(hits, Math.toIntExact(found.docs().totalHits.value()), found.complete());
    }
}

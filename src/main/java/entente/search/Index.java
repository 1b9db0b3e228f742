package entente.search;

import entente.history.HistoricalDate;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The fields of Lucene's index, which is written once, into memory, and has one segment. */
final class Index {

    /** The parts that hold words. */
    static final Set<Part> WORDED = EnumSet.complementOf(EnumSet.of(Part.DATE));

    static final String DAYS = "days";

    /** Whole titles and short titles, {@link Words#plain plain}. */
    static final String TITLES = "titles";

    /** These and whole aliases. */
    static final String NAMES = "names";

    private static final String NUMBER = "number";
    private static final FieldType TEXT = text();

    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(NUMBER, SortField.Type.INT));

    private Index() {}

    /** The field of a part; the one with its stems is named like it, with {@link Words#STEM} after it. */
    static String field(Part part) {
        return part.word();
    }

    static long[] first(HistoricalDate date) {
        return new long[] {date.earliest().toEpochDay()};
    }

    static long[] last(HistoricalDate date) {
        return new long[] {date.latest().toEpochDay()};
    }

    /** Records equal in score come in the order of the list. */
    static IndexSearcher of(List<Findable> records, Words words) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(words))) {
            for (var number = 0; number < records.size(); number++) {
                writer.addDocument(document(records.get(number), number, words));
            }
            writer.forceMerge(1);
        }
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
        return searcher;
    }

    /** All that match are counted, however few are given. */
    static TopFieldCollectorManager best(int limit) {
        return new TopFieldCollectorManager(BEST_FIRST, limit, Integer.MAX_VALUE);
    }

    /** The numbers that records have in the list, best first. */
    static Stream<Integer> numbers(TopFieldDocs docs) {
        return Stream.of(docs.scoreDocs).map(doc -> (Integer) ((FieldDoc) doc).fields[1]);
    }

    private static Document document(Findable record, int number, Words words) {
        var document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        record.parts().forEach((part, text) -> {
            document.add(new Field(field(part), text, TEXT));
            document.add(new Field(field(part) + Words.STEM, text, TEXT));
        });
        names(record, Part.TITLE, words).forEach(title -> {
            document.add(new StringField(TITLES, title, Field.Store.NO));
            document.add(new StringField(NAMES, title, Field.Store.NO));
        });
        names(record, Part.ALIAS, words).forEach(alias -> document.add(new StringField(NAMES, alias, Field.Store.NO)));
        record.days().forEach(day -> document.add(new LongRange(DAYS, first(day), last(day))));
        return document;
    }

    private static Stream<String> names(Findable record, Part part, Words words) {
        return record.text(part).lines().map(words::plain).distinct();
    }

    /** With offsets, by which words are marked, and without norms, because the length of a text does not count. */
    private static FieldType text() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}

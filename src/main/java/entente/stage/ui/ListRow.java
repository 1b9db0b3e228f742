package entente.stage.ui;

import entente.timeline.Entry;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * A row of the list twin.
 *
 * @param lanes titles of the lanes that the entry lies in
 * @param kind what it is, in words
 */
record ListRow(Entry entry, String lanes, String kind) {

    /** What a list can be sorted by. */
    enum Column {
        DATE,
        TITLE,
        LANE,
        KIND,
        IMPORTANCE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Ties are in the order of time, whichever way the column goes. */
    static Comparator<ListRow> by(Column column, boolean descending) {
        var texts = Collator.getInstance(Locale.ENGLISH);
        Comparator<ListRow> order = switch (column) {
            case DATE -> Comparator.comparing(row -> row.entry().date().earliest());
            case TITLE -> Comparator.comparing(row -> row.entry().title(), texts);
            case LANE -> Comparator.comparing(ListRow::lanes, texts);
            case KIND -> Comparator.comparing(ListRow::kind, texts);
            case IMPORTANCE -> Comparator.comparing(row -> row.entry().importance());
        };
        return (descending ? order.reversed() : order)
                .thenComparing(row -> row.entry().date().earliest())
                .thenComparing(row -> row.entry().id());
    }
}

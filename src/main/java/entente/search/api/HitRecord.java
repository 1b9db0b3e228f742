package entente.search.api;

import entente.history.DateText;
import entente.history.HistoricalDate;
import entente.search.Correction;
import entente.search.Hit;
import entente.search.Passage;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found: {@code {"kind": "event", "id": "covenant-in-force", "matched": "title", …}}.
 *
 * @param kind event, organization, era, concept or source; {@code /api/events} and so on have the whole record
 * @param date EDTF; null for what has none
 * @param dateText the date as a person would write it; null for what has none
 * @param matched the best part in which a word was found: date, title, alias, people, places, text or sources
 * @param snippet text, never markup; a passage of the part that matched or, for title and date, of the text
 * @param highlights where the words stand in the snippet
 * @param titleHighlights where they stand in the title
 * @param importance from 1 (a detail) to 5 (the outline of the whole history); null for eras, concepts and sources
 * @param corrections words that were typed wrong and what was found for them
 * @param citedBy for a source, ids of the events and organizations that cite it, earliest first
 */
record HitRecord(
        String kind,
        String id,
        String title,
        @Nullable String date,
        @Nullable String dateText,
        String matched,
        String snippet,
        List<Passage.Highlight> highlights,
        List<Passage.Highlight> titleHighlights,
        @Nullable Integer importance,
        List<Correction> corrections,
        List<String> citedBy) {

    static HitRecord of(Hit hit) {
        return new HitRecord(
                hit.kind().word(),
                hit.id(),
                hit.title().text(),
                hit.date().map(HistoricalDate::toString).orElse(null),
                hit.date().map(DateText.in(Locale.ENGLISH)::print).orElse(null),
                hit.matched().word(),
                hit.snippet().text(),
                hit.snippet().highlights(),
                hit.title().highlights(),
                hit.importance() == 0 ? null : hit.importance(),
                hit.corrections(),
                hit.citedBy());
    }
}

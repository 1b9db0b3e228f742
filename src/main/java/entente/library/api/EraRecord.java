package entente.library.api;

import entente.history.Era;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An era of the pack.
 *
 * @param dates EDTF, such as {@code 1815/1890~}
 * @param earliest the first day that the dates can mean; null where the start is open
 * @param latest the last day that the dates can mean; null where the end is open
 * @param partOf the id of the era that it lies in; null at the top
 */
record EraRecord(
        String id,
        String title,
        String shortTitle,
        String dates,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String summary,
        @Nullable String partOf,
        List<ReferenceRecord> sources) {

    static EraRecord of(Era era) {
        return new EraRecord(
                era.id(),
                era.title(),
                era.shortTitle(),
                era.dates().toString(),
                Days.earliest(era.dates()),
                Days.latest(era.dates()),
                era.summary(),
                era.partOf().orElse(null),
                ReferenceRecord.of(era.sources()));
    }
}

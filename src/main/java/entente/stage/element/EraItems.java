package entente.stage.element;

import entente.history.DateText;
import entente.history.Era;
import entente.library.Library;
import entente.stage.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The eras as {@code history-timeline.ts} draws them: labels on rows of their own, and bands behind the lanes. */
public final class EraItems {

    /** How the ids of their items begin. */
    public static final String ERA = "era";

    private static final String GROUP = "eras";

    /** An item as the element reads it; times in milliseconds since 1970. */
    public record Bean(
            String id,
            String type,
            double start,
            double end,
            String content,
            String group,
            String className,
            int order,
            String name,
            int row) {}

    /** The group of the eras as the element reads it. */
    public record Group(String id, String title, int rows, List<Bean> items) {}

    private EraItems() {}

    public static Group of(
            Library library, Range range, DateText dates, BiFunction<String, Object[], String> translate) {
        var items = new ArrayList<Bean>();
        var rowEnds = new ArrayList<LocalDate>();
        var shade = 0;
        for (var era :
                library.eras().stream().filter(era -> era.partOf().isEmpty()).toList()) {
            var from = range.clamp(era.dates().earliest());
            var to = range.clamp(era.dates().latest());
            items.add(new Bean(
                    "band:" + era.id(),
                    "background",
                    Times.millis(from),
                    Times.millis(to),
                    "",
                    "",
                    "era-band " + (shade++ % 2 == 0 ? "era-even" : "era-odd"),
                    0,
                    "",
                    0));
            items.add(label(era, from, to, firstFree(rowEnds, from, to), dates, translate));
        }
        return new Group(GROUP, translate.apply("timeline.eras", new Object[0]), Math.max(1, rowEnds.size()), items);
    }

    private static Bean label(
            Era era,
            LocalDate from,
            LocalDate to,
            int row,
            DateText dates,
            BiFunction<String, Object[], String> translate) {
        return new Bean(
                ERA + ":" + era.id(),
                "range",
                Times.millis(from),
                Times.millis(to),
                era.shortTitle(),
                GROUP,
                "era-label",
                0,
                translate.apply("timeline.era", new Object[] {era.title(), dates.print(era.dates())}),
                row);
    }

    /** The first row on which no era lasts beyond a day, which then lasts until another. */
    private static int firstFree(List<LocalDate> rowEnds, LocalDate from, LocalDate to) {
        for (var row = 0; row < rowEnds.size(); row++) {
            if (!rowEnds.get(row).isAfter(from)) {
                rowEnds.set(row, to);
                return row;
            }
        }
        rowEnds.add(to);
        return rowEnds.size() - 1;
    }
}

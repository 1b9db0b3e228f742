package entente.stage.ui;

import entente.stage.element.EraItems;
import java.time.LocalDate;

/** What an item that {@code slice-items.ts} drew stands for, read from its id. */
sealed interface DrawnItem {

    /** An event or organization. */
    record OfEntry(String id) implements DrawnItem {}

    /** An era. */
    record OfEra(String id) implements DrawnItem {}

    /** What began in a lane in a stretch of days and is not shown. */
    record OfCluster(String lane, LocalDate from, LocalDate to) implements DrawnItem {}

    static DrawnItem read(String item) {
        var parts = item.split(":", -1);
        return switch (parts[0]) {
            case EraItems.ERA -> new OfEra(parts[1]);
            case "cluster" -> new OfCluster(parts[1], LocalDate.parse(parts[2]), LocalDate.parse(parts[3]));
            default -> new OfEntry(item.split("@", 2)[0]);
        };
    }
}

package entente.timeline;

import entente.history.HistoricalDate;
import entente.history.Lane.Colour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Builds histories for tests: by hand, or at random from a seed. */
final class History {

    static final List<String> LANES = List.of("security", "defense", "wars");
    static final HistoricalDate WHOLE = HistoricalDate.parse("1600/2011");

    private final List<Entry> entries = new ArrayList<>();

    static History empty() {
        return new History();
    }

    /** Entries of all shapes: moments of any precision, short and long stretches, open ends, crowds on one day. */
    static History random(long seed, int size) {
        var history = new History();
        var random = new Random(seed);
        var crowd = LocalDate.of(1900 + random.nextInt(100), 1, 1);
        for (var i = 0; i < size; i++) {
            var day = random.nextInt(5) == 0
                    ? crowd.plusDays(random.nextInt(3))
                    : LocalDate.of(1800, 1, 1).plusDays((long) (75_000 * Math.sqrt(random.nextDouble())));
            var date = switch (random.nextInt(8)) {
                case 0 -> day + "/" + day.plusDays(1 + random.nextInt(20_000));
                case 1 -> day + "/" + day.plusDays(1 + random.nextInt(60));
                case 2 -> String.valueOf(day.getYear());
                case 3 -> day.toString().substring(0, 7);
                case 4 -> random.nextInt(6) == 0 ? day + "/.." : random.nextInt(9) == 0 ? "../" + day : day + "~";
                default -> day.toString();
            };
            var label = "An event of " + "some length ".repeat(random.nextInt(3)) + i;
            history.with("e" + i, LANES.get(i % 7 % 3), label, date, 1 + random.nextInt(5));
        }
        return history;
    }

    History with(String id, String lane, String date, int importance) {
        return with(id, lane, id, date, importance);
    }

    History with(String id, String lane, String label, String date, int importance) {
        entries.add(new Entry(
                id, lane, Entry.Sort.EVENT, label, label, HistoricalDate.parse(date), importance, Colour.GREY, false));
        return this;
    }

    TimelineIndex index() {
        return TimelineIndex.of(entries, LANES, WHOLE);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}

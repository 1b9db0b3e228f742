package entente.timeline;

import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Interval;
import entente.history.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Events spread like real history, the same each time: those of {@code src/bench/history.mjs}, one for one. */
final class SyntheticEvents {

    static final List<String> LANES =
            List.of("collective-security", "collective-defense", "cooperative-security", "wars-and-crises");
    static final int FIRST_YEAR = 1600;
    static final int LAST_YEAR = 2011;

    private static final int SEED = 1815;
    private static final double[] LANE_SUMS = shares(0.35, 0.25, 0.1, 0.3);
    private static final double[] IMPORTANCE_SUMS = shares(
            IntStream.range(0, 5).mapToDouble(power -> Math.pow(0.4, power)).toArray());
    private static final double[] YEAR_SUMS = shares(IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
            .mapToDouble(SyntheticEvents::weight)
            .toArray());
    private static final double RANGE_SHARE = 0.15;
    private static final double MEDIAN_DURATION_DAYS = 500;
    private static final double DURATION_SPREAD = 1.6;
    private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);
    private static final List<String> WORDS = List.of(
            ("accession accord agreement alliance appeal arbitration armistice assembly blockade border charter commission "
                            + "conference congress council covenant crisis declaration defense delegation disarmament "
                            + "embargo envoy guarantee intervention league mandate mediation memorandum mission "
                            + "mobilization negotiation neutrality observers occupation pact partition peace plan pledge "
                            + "protocol ratification reparations resolution sanctions secession session settlement siege "
                            + "summit surrender talks treaty truce ultimatum union veto war withdrawal zone front "
                            + "frontier forum note")
                    .split(" "));

    private final DoubleSupplier random = mulberry32(SEED);

    private SyntheticEvents() {}

    static List<Event> of(int count) {
        var synthetic = new SyntheticEvents();
        var events = new ArrayList<Event>(count);
        for (var number = 1; number <= count; number++) {
            events.add(synthetic.event(number));
        }
        return events;
    }

    /** A day where events are as frequent as in the whole history. */
    static LocalDate day(DoubleSupplier random) {
        var year = FIRST_YEAR + pick(YEAR_SUMS, random.getAsDouble());
        return LocalDate.of(year, 1, 1).plusDays((long) (random.getAsDouble() * 365));
    }

    /** Numbers from 0 (included) to 1 (excluded). */
    static DoubleSupplier mulberry32(int seed) {
        return new DoubleSupplier() {
            private int state = seed;

            @Override
            public double getAsDouble() {
                state += 0x6d2b79f5;
                var mixed = (state ^ (state >>> 15)) * (state | 1);
                mixed ^= mixed + (mixed ^ (mixed >>> 7)) * (mixed | 61);
                return Integer.toUnsignedLong(mixed ^ (mixed >>> 14)) / 4_294_967_296.0;
            }
        };
    }

    private Event event(int number) {
        var start = day(random);
        var date = random.getAsDouble() < RANGE_SHARE ? range(start) : Moment.ofDay(start);
        var lane = LANES.get(pick(LANE_SUMS, random.getAsDouble()));
        var importance = 1 + pick(IMPORTANCE_SUMS, random.getAsDouble());
        var title = title();
        return new Event(
                "synthetic-" + number,
                date,
                title,
                title,
                title,
                importance,
                Event.Kind.DECISION,
                List.of(lane),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private HistoricalDate range(LocalDate start) {
        var normal = Math.sqrt(-2 * Math.log(1 - random.getAsDouble())) * Math.cos(2 * Math.PI * random.getAsDouble());
        var days = Math.max(2, Math.round(MEDIAN_DURATION_DAYS * Math.exp(DURATION_SPREAD * normal)));
        var end = start.plusDays(days).isAfter(LAST_DAY) ? LAST_DAY : start.plusDays(days);
        return end.isAfter(start) ? Interval.between(Moment.ofDay(start), Moment.ofDay(end)) : Moment.ofDay(start);
    }

    private String title() {
        var title = IntStream.range(0, 2 + (int) (random.getAsDouble() * 4))
                .mapToObj(word -> WORDS.get((int) (random.getAsDouble() * WORDS.size())))
                .collect(Collectors.joining(" "));
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static double weight(int year) {
        var growth = year < 1815 ? 1 : 1 + (year - 1814) / 10.0;
        if (year >= 1914 && year <= 1920) {
            return growth * 4;
        }
        if (year >= 1935 && year <= 1950) {
            return growth * 3;
        }
        return year >= 1989 && year <= 2005 ? growth * 2.5 : growth;
    }

    private static double[] shares(double... weights) {
        var total = 0.0;
        for (var weight : weights) {
            total += weight;
        }
        var sums = new double[weights.length];
        var sum = 0.0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] / total;
            sums[i] = sum;
        }
        return sums;
    }

    /** The first place whose running sum is above the number. */
    private static int pick(double[] sums, double number) {
        var place = 0;
        while (place < sums.length - 1 && sums[place] <= number) {
            place++;
        }
        return place;
    }
}

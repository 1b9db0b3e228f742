package entente.timeline;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to build an index, and to ask it for windows of all lengths, from a fortnight to the whole history. */
// All memory is touched beforehand: pages of it that come one by one would be measured with the queries.
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IndexBenchmark {

    /** What an index is built from. */
    @State(Scope.Benchmark)
    public static class Events {

        @Param({"300", "10000", "100000", "1000000"})
        int size;

        SyntheticIndex.Source source = SyntheticIndex.source(0);

        @Setup
        public void prepare() {
            source = SyntheticIndex.source(size);
        }
    }

    /** An index, and the windows that are asked for in turn. */
    @State(Scope.Benchmark)
    public static class Built {

        private static final int WINDOWS = 1024;
        private static final int SHORTEST_DAYS = 14;
        private static final int LONGEST_DAYS = (SyntheticEvents.LAST_YEAR + 1 - SyntheticEvents.FIRST_YEAR) * 365;
        private static final int SEED = 1920;

        private final LocalDate[] from = new LocalDate[WINDOWS];
        private final LocalDate[] to = new LocalDate[WINDOWS];
        private SyntheticIndex index = SyntheticIndex.of(SyntheticIndex.source(0));
        private int next;

        @Setup
        public void build(Events events) {
            index = SyntheticIndex.of(events.source);
            var random = SyntheticEvents.mulberry32(SEED);
            for (var i = 0; i < WINDOWS; i++) {
                var share = (double) LONGEST_DAYS / SHORTEST_DAYS;
                var days = Math.round(SHORTEST_DAYS * Math.pow(share, random.getAsDouble()));
                from[i] = SyntheticEvents.day(random).minusDays(days / 2);
                to[i] = from[i].plusDays(days);
            }
        }

        Object nextSlice() {
            next = (next + 1) % WINDOWS;
            return index.slice(from[next], to[next]);
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public Object build(Events events) {
        return SyntheticIndex.of(events.source);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Object slice(Built built) {
        return built.nextSlice();
    }
}

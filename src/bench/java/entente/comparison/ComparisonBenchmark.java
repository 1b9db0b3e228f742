package entente.comparison;

import entente.history.Membership;
import entente.library.Library;
import entente.library.PackReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.infra.Blackhole;

/** What it takes to know all matrices and all members of all organizations on some day of the pack's history. */
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class ComparisonBenchmark {

    private static final int DAYS = 1024;
    private static final int SEED = 1815;

    /** How often every membership is there, each time of another state. */
    @Param({"1", "10"})
    int times;

    private Library library = PackReader.read(Path.of("data"));
    private Memberships memberships = Memberships.of(List.of());
    private final LocalDate[] days = new LocalDate[DAYS];
    private int next;

    @Setup
    public void prepare() {
        memberships = Memberships.of(library.memberships().stream()
                .flatMap(membership -> IntStream.range(0, times).mapToObj(copy -> of(membership, copy)))
                .toList());
        var dates = library.pack().dates();
        var random = new Random(SEED);
        for (var i = 0; i < DAYS; i++) {
            days[i] = LocalDate.ofEpochDay(random.nextLong(
                    dates.earliest().toEpochDay(), dates.latest().toEpochDay()));
        }
    }

    private static Membership of(Membership membership, int copy) {
        return new Membership(
                membership.organization(),
                copy == 0 ? membership.state() : membership.state() + "-" + copy,
                membership.status(),
                membership.from(),
                membership.to(),
                membership.ended(),
                membership.source(),
                membership.locator(),
                membership.note());
    }

    @Benchmark
    public void asOf(Blackhole seen) {
        next = (next + 1) % DAYS;
        var day = days[next];
        for (var matrix : library.matrices()) {
            var onDay = MatrixOnDay.of(library, memberships, matrix, day);
            matrix.rows().forEach(row -> matrix.columns().forEach(column -> seen.consume(onDay.cell(row, column))));
        }
        library.organizations().forEach(organization -> seen.consume(memberships.on(day, organization.id())));
    }
}

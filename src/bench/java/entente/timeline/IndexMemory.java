package entente.timeline;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Prints, for each size given, that size and the bytes of heap an event: of what an index is made from beyond the events,
 * and of the index beyond that.
 */
final class IndexMemory {

    // Of small ones so many are made that the heap's own noise is lost in them.
    private static final int EVENTS_AT_LEAST = 1_000_000;

    private IndexMemory() {}

    public static void main(String[] sizes) {
        SyntheticIndex.of(SyntheticIndex.source(1));
        for (var size : sizes) {
            print(Integer.parseInt(size));
        }
    }

    private static void print(int size) {
        var events = SyntheticEvents.of(size);
        var copies = Math.max(1, EVENTS_AT_LEAST / size);
        var source = SyntheticIndex.source(events);
        var ofSource = bytes(copies, () -> SyntheticIndex.source(events));
        var ofIndex = bytes(copies, () -> SyntheticIndex.of(source));
        System.out.printf(Locale.ROOT, "%d %.1f %.1f%n", size, ofSource / size, ofIndex / size);
    }

    /** Of each of so many things that are made. */
    private static double bytes(int copies, Supplier<Object> making) {
        var made = new Object[copies];
        try {
            var before = heap();
            Arrays.setAll(made, i -> making.get());
            return (double) (heap() - before) / copies;
        } finally {
            Reference.reachabilityFence(made);
        }
    }

    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (var i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}

package entente.timeline;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;

/** Prints, for each size given, that size and the bytes of heap an event that an index holds beyond its source. */
final class IndexMemory {

    // Of small indexes so many are built that the heap's own noise is lost in them.
    private static final int EVENTS_AT_LEAST = 1_000_000;

    private IndexMemory() {}

    public static void main(String[] sizes) {
        SyntheticIndex.of(SyntheticIndex.source(1));
        for (var size : sizes) {
            print(Integer.parseInt(size));
        }
    }

    private static void print(int size) {
        var source = SyntheticIndex.source(size);
        var indexes = new SyntheticIndex[Math.max(1, EVENTS_AT_LEAST / size)];
        try {
            var before = heap();
            for (var i = 0; i < indexes.length; i++) {
                indexes[i] = SyntheticIndex.of(source);
            }
            var bytes = (double) (heap() - before);
            System.out.printf(Locale.ROOT, "%d %.1f%n", size, bytes / size / indexes.length);
        } finally {
            Reference.reachabilityFence(source);
            Reference.reachabilityFence(indexes);
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

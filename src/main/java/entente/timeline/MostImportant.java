package entente.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the weightiest of neighbouring entries without looking at each: the entries of each weight, in the order of time. */
final class MostImportant {

    private final LaneEntries entries;
    private final int[][] byWeight;

    MostImportant(LaneEntries entries) {
        this.entries = entries;
        var sizes = new int[LaneEntries.WEIGHTS];
        for (var entry = 0; entry < entries.size(); entry++) {
            sizes[entries.weight(entry)]++;
        }
        byWeight = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(sizes, 0);
        for (var entry = 0; entry < entries.size(); entry++) {
            var weight = entries.weight(entry);
            byWeight[weight][sizes[weight]++] = entry;
        }
    }

    /** Walks through the entries in the order of time. */
    Walk walk() {
        return new Walk();
    }

    /** Is asked for stretches from left to right, so that each search begins where the last one ended. */
    final class Walk {

        private final int[] passed = new int[byWeight.length];

        /** The weightiest of the entries from one up to another, at most {@code count}, without those left out. */
        List<Entry> next(int from, int to, int count, IntPredicate leftOut) {
            var found = new ArrayList<Entry>(count);
            for (var weight = byWeight.length - 1; weight >= 0 && found.size() < count; weight--) {
                var candidates = byWeight[weight];
                passed[weight] = firstFrom(candidates, passed[weight], from);
                for (var i = passed[weight]; i < candidates.length && candidates[i] < to && found.size() < count; i++) {
                    if (!leftOut.test(candidates[i])) {
                        found.add(entries.get(candidates[i]));
                    }
                }
            }
            return found;
        }
    }

    /** The first place, from one on, whose number is not less than a bound. */
    private static int firstFrom(int[] sorted, int start, int bound) {
        var reach = 1;
        while (start + reach < sorted.length && sorted[start + reach] < bound) {
            reach *= 2;
        }
        var place = Arrays.binarySearch(sorted, start, Math.min(sorted.length, start + reach + 1), bound);
        return place < 0 ? -place - 1 : place;
    }
}

package entente.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the weightiest of neighbouring entries without looking at each. */
final class MostImportant {

    private static final int BLOCK = 8;
    private static final int NONE = -1;

    private final LaneEntries entries;

    /** A complete binary tree over blocks of entries; a node is the weightiest entry under it. */
    private final int[] tree;

    private final int leaves;

    MostImportant(LaneEntries entries) {
        this.entries = entries;
        leaves = Math.max(1, (entries.size() + BLOCK - 1) / BLOCK);
        tree = new int[2 * leaves];
        for (var leaf = 0; leaf < leaves; leaf++) {
            tree[leaves + leaf] = scan(leaf * BLOCK, Math.min(entries.size(), (leaf + 1) * BLOCK));
        }
        for (var node = leaves - 1; node > 0; node--) {
            tree[node] = weightier(tree[2 * node], tree[2 * node + 1]);
        }
    }

    /** The weightiest of the entries from one up to another, at most {@code count}, without those left out. */
    List<Entry> of(int from, int to, int count, IntPredicate leftOut) {
        var found = new ArrayList<Entry>(count);
        var stretches = new Stretches();
        stretches.add(from, to);
        for (var best = stretches.take(); best != NONE && found.size() < count; best = stretches.take()) {
            if (!leftOut.test(best)) {
                found.add(entries.get(best));
            }
        }
        return found;
    }

    /** The stretches of entries that are left after some were taken out, each with its weightiest. */
    private final class Stretches {

        private int[] from = new int[16];
        private int[] to = new int[16];
        private int[] best = new int[16];
        private int size;

        void add(int first, int last) {
            if (first >= last) {
                return;
            }
            if (size == best.length) {
                from = Arrays.copyOf(from, 2 * size);
                to = Arrays.copyOf(to, 2 * size);
                best = Arrays.copyOf(best, 2 * size);
            }
            from[size] = first;
            to[size] = last;
            best[size++] = best(first, last);
        }

        /** Takes the weightiest of all out; {@link #NONE} if nothing is left. */
        int take() {
            if (size == 0) {
                return NONE;
            }
            var top = 0;
            for (var i = 1; i < size; i++) {
                top = order(best[i], best[top]) < 0 ? i : top;
            }
            var taken = best[top];
            var first = from[top];
            var last = to[top];
            size--;
            from[top] = from[size];
            to[top] = to[size];
            best[top] = best[size];
            add(first, taken);
            add(taken + 1, last);
            return taken;
        }
    }

    private int best(int from, int to) {
        var firstBlock = (from + BLOCK - 1) / BLOCK;
        var lastBlock = to / BLOCK;
        if (firstBlock >= lastBlock) {
            return scan(from, to);
        }
        var best = scan(from, firstBlock * BLOCK);
        best = weightier(best, scan(lastBlock * BLOCK, to));
        for (int low = leaves + firstBlock, high = leaves + lastBlock; low < high; low /= 2, high /= 2) {
            if (low % 2 == 1) {
                best = weightier(best, tree[low++]);
            }
            if (high % 2 == 1) {
                best = weightier(best, tree[--high]);
            }
        }
        return best;
    }

    private int scan(int from, int to) {
        var best = NONE;
        for (var entry = from; entry < to; entry++) {
            best = weightier(best, entry);
        }
        return best;
    }

    private int weightier(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return order(one, other) <= 0 ? one : other;
    }

    private int order(int one, int other) {
        var byWeight = Integer.compare(entries.weight(other), entries.weight(one));
        return byWeight != 0 ? byWeight : Integer.compare(one, other);
    }
}

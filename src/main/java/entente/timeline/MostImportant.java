package entente.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** Finds the weightiest of neighbouring entries without looking at each. */
final class MostImportant {

    private static final int BLOCK = 8;

    private record Candidate(int entry, int from, int to) {}

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
        var queue = new PriorityQueue<Candidate>(Comparator.comparing(Candidate::entry, this::order));
        offer(queue, from, to);
        var found = new ArrayList<Entry>();
        while (found.size() < count && !queue.isEmpty()) {
            var best = queue.remove();
            if (!leftOut.test(best.entry())) {
                found.add(entries.get(best.entry()));
            }
            offer(queue, best.from(), best.entry());
            offer(queue, best.entry() + 1, best.to());
        }
        return found;
    }

    private void offer(PriorityQueue<Candidate> queue, int from, int to) {
        if (from < to) {
            queue.add(new Candidate(best(from, to), from, to));
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
        var best = -1;
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

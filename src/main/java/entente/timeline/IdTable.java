package entente.timeline;

import java.util.Arrays;

/** Finds entries by their ids: a hash table of numbers alone, as a million boxed ones would weigh more than the index. */
final class IdTable {

    private static final int FREE = -1;

    private final Entry[] entries;
    private final int[] slots;

    IdTable(Entry[] entries) {
        this.entries = entries;
        slots = new int[Integer.highestOneBit(Math.max(1, entries.length + entries.length / 2)) * 2];
        Arrays.fill(slots, FREE);
        for (var entry = 0; entry < entries.length; entry++) {
            var slot = slot(entries[entry].id());
            if (slots[slot] == FREE) {
                slots[slot] = entry;
            }
        }
    }

    /** The first entry with an id; negative if there is none. */
    int find(String id) {
        return slots[slot(id)];
    }

    /** Where an id stands, or would stand. */
    private int slot(String id) {
        var hash = id.hashCode() * 0x9e3779b9;
        var slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
        while (slots[slot] != FREE && !entries[slots[slot]].id().equals(id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}

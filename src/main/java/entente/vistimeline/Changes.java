package entente.vistimeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of records with ids as the server wants it and as the browser has it, so that only the difference travels.
 *
 * @param <T> a record that compares by value
 */
final class Changes<T extends Identified> {

    /**
     * What the browser has to do: ids to drop, records to add or put in place of those with their ids.
     *
     * @param reordered whether those that stay stand in another order
     */
    record Difference<T>(List<String> removed, List<T> changed, boolean reordered) {

        boolean isEmpty() {
            return removed.isEmpty() && changed.isEmpty() && !reordered;
        }
    }

    private final Map<String, T> wanted = new LinkedHashMap<>();
    private final Map<String, T> sent = new LinkedHashMap<>();

    void replace(Collection<T> records) {
        wanted.clear();
        put(records);
    }

    void put(Collection<T> records) {
        for (var record : records) {
            wanted.put(record.id(), record);
        }
    }

    void remove(Collection<String> ids) {
        wanted.keySet().removeAll(Set.copyOf(ids));
    }

    /** The browser has this already, because it was the user who changed it. */
    void acknowledge(T record) {
        wanted.put(record.id(), record);
        sent.put(record.id(), record);
    }

    /** The browser has dropped this already. */
    void acknowledgeRemoval(String id) {
        wanted.remove(id);
        sent.remove(id);
    }

    /** The browser has these in this order already; those not named follow. */
    void acknowledgeOrder(List<String> ids) {
        sort(wanted, ids);
        sort(sent, ids);
    }

    Optional<T> get(String id) {
        return Optional.ofNullable(wanted.get(id));
    }

    List<T> wanted() {
        return List.copyOf(wanted.values());
    }

    List<String> ids() {
        return List.copyOf(wanted.keySet());
    }

    /** The browser lost what it had, for example because the element is a new one. */
    void forgetSent() {
        sent.clear();
    }

    /** What has changed since the last call. */
    Difference<T> take() {
        var removed = new LinkedHashSet<>(sent.keySet());
        removed.removeAll(wanted.keySet());
        var changed = wanted.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(sent.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        var before = sent.keySet().stream().filter(wanted::containsKey).toList();
        var after = wanted.keySet().stream().filter(sent::containsKey).toList();
        sent.clear();
        sent.putAll(wanted);
        return new Difference<>(List.copyOf(removed), changed, !before.equals(after));
    }

    private static <T> void sort(Map<String, T> records, List<String> ids) {
        var old = new LinkedHashMap<>(records);
        records.clear();
        for (var id : ids) {
            var record = old.remove(id);
            if (record != null) {
                records.put(id, record);
            }
        }
        records.putAll(old);
    }
}

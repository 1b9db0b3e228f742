package entente.vistimeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list of records with ids as the server wants it and as the browser has it, so that only the difference travels.
 *
 * @param <T> a record that compares by value
 */
final class Changes<T extends Identified> {

    /** What the browser has to do: ids to drop, records to add or put in place of those with their ids. */
    record Difference<T>(List<String> removed, List<T> changed) {

        boolean isEmpty() {
            return removed.isEmpty() && changed.isEmpty();
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

    List<T> wanted() {
        return List.copyOf(wanted.values());
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
        sent.clear();
        sent.putAll(wanted);
        return new Difference<>(List.copyOf(removed), changed);
    }
}

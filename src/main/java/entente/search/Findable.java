package entente.search;

import entente.history.HistoricalDate;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index knows of a record.
 *
 * @param date as it is shown
 * @param days the stretches of time whose days find it
 * @param parts the text of each part that has any, one statement a line; the first line of the title is the whole title
 */
record Findable(
        Kind kind,
        String id,
        Optional<HistoricalDate> date,
        List<HistoricalDate> days,
        int importance,
        Map<Part, String> parts,
        List<String> citedBy) {

    static Builder of(Kind kind, String id, String title) {
        return new Builder(kind, id).with(Part.TITLE, title);
    }

    String text(Part part) {
        return parts.getOrDefault(part, "");
    }

    String title() {
        return text(Part.TITLE).lines().findFirst().orElse("");
    }

    boolean isOf(HistoricalDate when) {
        return days.stream()
                .anyMatch(day ->
                        !day.earliest().isAfter(when.latest()) && !day.latest().isBefore(when.earliest()));
    }

    /** Gathers what is known, part by part. */
    static final class Builder {

        private final Kind kind;
        private final String id;
        private final Map<Part, List<String>> lines = new EnumMap<>(Part.class);
        private final List<HistoricalDate> days = new ArrayList<>();
        private Optional<HistoricalDate> date = Optional.empty();
        private int importance;
        private List<String> citedBy = List.of();

        private Builder(Kind kind, String id) {
            this.kind = kind;
            this.id = id;
        }

        Builder with(Part part, String... texts) {
            return with(part, List.of(texts));
        }

        Builder with(Part part, Collection<String> texts) {
            var known = lines.computeIfAbsent(part, p -> new ArrayList<>());
            texts.stream()
                    .map(Builder::line)
                    .filter(line -> !line.isEmpty() && !known.contains(line))
                    .forEach(known::add);
            return this;
        }

        /** The words of a search are composed, so the texts are too; and what is in one line stays in one. */
        private static String line(String text) {
            return Normalizer.normalize(text.replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
        }

        Builder dated(HistoricalDate whenever) {
            date = Optional.of(whenever);
            return this;
        }

        Builder foundBy(HistoricalDate stretch) {
            days.add(stretch);
            return this;
        }

        Builder important(int degree) {
            importance = degree;
            return this;
        }

        Builder citedBy(List<String> ids) {
            citedBy = ids;
            return this;
        }

        Findable build() {
            var parts = new EnumMap<Part, String>(Part.class);
            lines.forEach((part, texts) -> parts.put(part, String.join("\n", texts)));
            return new Findable(kind, id, date, List.copyOf(days), importance, parts, citedBy);
        }
    }
}

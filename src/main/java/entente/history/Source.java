package entente.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that statements rest on, with the fields of CSL (Citation Style Language 1.0.2).
 *
 * @param titleShort how it is named in a footnote
 * @param url where it can be read, only if the address is known
 * @param note what kind of text this is, in plain words
 */
public record Source(
        String id,
        String type,
        String title,
        Optional<String> titleShort,
        List<Author> author,
        List<Author> editor,
        Optional<HistoricalDate> issued,
        Optional<String> edition,
        Optional<String> publisher,
        Optional<String> publisherPlace,
        Optional<String> containerTitle,
        Optional<String> collectionTitle,
        Optional<String> volume,
        Optional<String> page,
        Optional<String> number,
        Optional<String> url,
        Optional<HistoricalDate> accessed,
        Optional<String> note) {

    /** A person ({@code family}, {@code given}) or an institution ({@code literal}), as in CSL. */
    public record Author(
            Optional<String> literal, Optional<String> family, Optional<String> given, Optional<String> suffix) {

        public String name() {
            return literal.orElseGet(() ->
                    Stream.of(given, family, suffix).flatMap(Optional::stream).collect(Collectors.joining(" ")));
        }
    }

    public String shortTitle() {
        return titleShort.orElse(title);
    }
}

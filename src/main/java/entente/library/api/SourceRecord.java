package entente.library.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import entente.history.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as CSL-JSON (Citation Style Language 1.0.2), which citation tools read as it is. What a source does not have is
 * left out.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SourceRecord(
        String id,
        String type,
        String title,
        @JsonProperty("title-short") @Nullable String titleShort,
        List<Name> author,
        List<Name> editor,
        @Nullable CslDate issued,
        @JsonProperty("container-title") @Nullable String containerTitle,
        @JsonProperty("collection-title") @Nullable String collectionTitle,
        @Nullable String volume,
        @Nullable String page,
        @Nullable String number,
        @Nullable String edition,
        @Nullable String publisher,
        @JsonProperty("publisher-place") @Nullable String publisherPlace,
        @JsonProperty("URL") @Nullable String url,
        @Nullable CslDate accessed,
        @Nullable String note) {

    /** A person ({@code family}, {@code given}, {@code suffix}) or an institution ({@code literal}). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(
            @Nullable String family,
            @Nullable String given,
            @Nullable String suffix,
            @Nullable String literal) {

        static Name of(Source.Author author) {
            return new Name(
                    author.family().orElse(null),
                    author.given().orElse(null),
                    author.suffix().orElse(null),
                    author.literal().orElse(null));
        }
    }

    static SourceRecord of(Source source) {
        return new SourceRecord(
                source.id(),
                source.type(),
                source.title(),
                source.titleShort().orElse(null),
                source.author().stream().map(Name::of).toList(),
                source.editor().stream().map(Name::of).toList(),
                source.issued().map(CslDate::of).orElse(null),
                source.containerTitle().orElse(null),
                source.collectionTitle().orElse(null),
                source.volume().orElse(null),
                source.page().orElse(null),
                source.number().orElse(null),
                source.edition().orElse(null),
                source.publisher().orElse(null),
                source.publisherPlace().orElse(null),
                source.url().orElse(null),
                source.accessed().map(CslDate::of).orElse(null),
                source.note().orElse(null));
    }
}

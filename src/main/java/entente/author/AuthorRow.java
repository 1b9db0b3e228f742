package entente.author;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** @param password what {@link Authors} makes of it; null until one is set */
record AuthorRow(
        @Id String id,
        String name,
        String signInName,
        @Nullable String password,
        OffsetDateTime created) {

    Author author() {
        return new Author(id, name);
    }

    Optional<String> encodedPassword() {
        return Optional.ofNullable(password);
    }
}

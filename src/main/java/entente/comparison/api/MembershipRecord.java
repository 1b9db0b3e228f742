package entente.comparison.api;

import entente.history.Membership;
import entente.history.State;
import entente.library.Library;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a state belonged to an organization in one way over a stretch of time.
 *
 * @param organization the organization's id
 * @param state the state's id
 * @param name the state's common name
 * @param iso the state's ISO 3166-1 alpha-3 code; null where it has none today
 * @param cow the state's country code of the Correlates of War project; null where it has none
 * @param from the first day, month or year in EDTF
 * @param to the last day, month or year in EDTF; null while it lasts
 * @param ended how it ended; null while it lasts
 * @param source the id of the source
 * @param note what is doubtful or needs saying; null if nothing
 */
record MembershipRecord(
        String organization,
        String state,
        String name,
        @Nullable String iso,
        @Nullable Integer cow,
        Membership.Status status,
        String from,
        @Nullable String to,
        Membership.@Nullable Ending ended,
        String source,
        @Nullable String locator,
        @Nullable String note) {

    static MembershipRecord of(Membership membership, Library library) {
        var state = library.state(membership.state());
        return new MembershipRecord(
                membership.organization(),
                membership.state(),
                state.map(State::name).orElse(membership.state()),
                state.flatMap(State::iso).orElse(null),
                state.flatMap(State::cow).orElse(null),
                membership.status(),
                membership.from().toString(),
                text(membership.to()),
                membership.ended().orElse(null),
                membership.source(),
                membership.locator().orElse(null),
                membership.note().orElse(null));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}

package entente.library.api;

import entente.history.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of the pack.
 *
 * @param id its name, by which events name it
 * @param regions ids of the regions that it lies in
 * @param country ISO 3166-1 alpha-2 code of the country or area that it lies in today; null if it lies in several or in
 *     none that has a code
 * @param note what helps to tell it, such as its name today
 */
record PlaceRecord(
        String id,
        String title,
        List<String> regions,
        @Nullable String country,
        @Nullable String note) {

    static PlaceRecord of(Place place) {
        return new PlaceRecord(
                place.name(),
                place.name(),
                place.regions(),
                place.country().orElse(null),
                place.note().orElse(null));
    }
}

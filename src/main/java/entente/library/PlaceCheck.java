package entente.library;

import entente.history.Region;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is known of places beyond the pack: that countries exist, and that events without a place need a region too. */
final class PlaceCheck {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private PlaceCheck() {}

    static List<Problem> places(PackDocument document) {
        return Pointers.find(document.root(), "/*/country").stream()
                .filter(country -> country.text().matches("[A-Z]{2}")) // of other forms the schema tells
                .filter(country -> !COUNTRIES.contains(country.text()))
                .map(country -> document.problemAt(
                        country.pointer(),
                        "ISO 3166-1 has no country “" + country.text() + "”; a code of two letters such as DE was"
                                + " expected"))
                .toList();
    }

    static List<Problem> regions(PackDocument document) {
        var ids = Pointers.find(document.root(), "/regions/*/id");
        return ids.isEmpty() || ids.stream().anyMatch(id -> id.text().equals(Region.WORLD))
                ? List.of()
                : List.of(document.problemAt(
                        "/regions",
                        "there is no region “" + Region.WORLD
                                + "”; one with this id was expected, for events that name no place"));
    }
}

package entente.lecture.picture;

import entente.history.Lane;
import entente.history.Organization;
import entente.library.Library;
import entente.stage.Scene;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An organization that is compared, with its colour beside the others.
 *
 * @param colour of its line and its swatch
 */
record Compared(Organization organization, Colour colour) {

    /** The organizations that a scene compares, in its order. */
    static List<Compared> of(Scene scene, Library library) {
        var organizations = scene.comparison().subjects().stream()
                .flatMap(id -> library.organization(id).stream())
                .toList();
        var colours = Palette.series(organizations.stream()
                .map(organization -> idea(organization, library))
                .toList());
        return IntStream.range(0, organizations.size())
                .mapToObj(place -> new Compared(organizations.get(place), colours.get(place)))
                .toList();
    }

    /** The colour of the idea that an organization's lane follows. */
    static Lane.Colour idea(Organization organization, Library library) {
        return library.lane(organization.lane()).map(Lane::colour).orElse(Lane.Colour.GREY);
    }

    String id() {
        return organization.id();
    }

    String name() {
        return organization.shortTitle();
    }
}

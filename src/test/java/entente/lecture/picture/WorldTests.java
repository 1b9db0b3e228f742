package entente.lecture.picture;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.picture.World.Country;
import org.junit.jupiter.api.Test;

class WorldTests {

    private final World world = new World();

    @Test
    void countriesHaveCodesAndBorders() {
        assertThat(world.countries()).hasSizeGreaterThan(170).allSatisfy(country -> {
            assertThat(country.name()).isNotEmpty();
            assertThat(country.rings()).isNotEmpty();
        });
        assertThat(world.has("FRA")).isTrue();
        assertThat(world.has("SUN")).isFalse();
    }

    @Test
    void nothingCrossesTheEdgeOfTheMap() {
        assertThat(world.countries())
                .flatExtracting(Country::rings)
                .allSatisfy(ring ->
                        assertThat(ring).allMatch(point -> Math.abs(point.x()) <= 180 && Math.abs(point.y()) <= 90));
        assertThat(world.countries()).flatExtracting(Country::rings).allSatisfy(ring -> {
            for (var i = 1; i < ring.size(); i++) {
                var from = ring.get(i - 1);
                var to = ring.get(i);
                // Only along the pole may a border run round the whole earth.
                assertThat(Math.abs(to.x() - from.x()) < 180 || Math.min(from.y(), to.y()) < -89)
                        .isTrue();
            }
        });
    }

    @Test
    void russiaLiesOnBothSidesOfTheEdge() {
        var russia = world.countries().stream()
                .filter(country -> country.iso().equals("RUS"))
                .findFirst()
                .orElseThrow();

        assertThat(russia.rings()).anyMatch(ring -> ring.stream().allMatch(point -> point.x() < -160));
        assertThat(russia.rings()).anyMatch(ring -> ring.stream().anyMatch(point -> point.x() > 100));
    }

    @Test
    void theWholeEarthIsAsWideAsItsOutline() {
        assertThat(EqualEarth.outline(10, 20, 100)).allSatisfy(point -> {
            assertThat(point.x()).isBetween(9.999, 10.001 + 100 * EqualEarth.WIDTH);
            assertThat(point.y()).isBetween(19.999, 20.001 + 100 * EqualEarth.HEIGHT);
        });
    }
}

package entente.vistimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.vistimeline.DateFormat.Part;
import entente.vistimeline.DateFormat.Width;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

/** What contradicts itself is refused by name. */
class SettingsTests {

    private static final Instant EARLY = Instant.parse("1914-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("1920-01-01T00:00:00Z");

    @Test
    void limitsAreTheRightWayRound() {
        refused(() -> new Limits(Optional.of(LATE), Optional.of(EARLY), Optional.empty(), Optional.empty()))
                .withMessage("limits from 1920-01-01T00:00:00Z to 1914-01-01T00:00:00Z allow nothing");
        refused(() -> Limits.NONE.withShortest(Duration.ofDays(2)).withLongest(Duration.ofDays(1)))
                .withMessage("the shortest window, PT48H, is longer than the longest, PT24H");
    }

    @Test
    void datePartsHaveTheWidthsThatTheyCanHave() {
        refused(() -> DateFormat.of(Part.YEAR, Width.LONG))
                .withMessage("the YEAR of a date can't be LONG; it may be [NUMERIC, TWO_DIGIT]");
        assertThat(DateFormat.of(Part.MONTH, Width.LONG)
                        .and(Part.YEAR, Width.NUMERIC)
                        .options())
                .containsEntry("month", "long")
                .containsEntry("year", "numeric");
    }

    @Test
    void severalNeedsThatAnythingCanBeSelected() {
        refused(() -> new Selecting(false, true, false, false, Duration.ofMillis(1)))
                .withMessage("several items can't be selected where none can");
    }

    @Test
    void aStepNeedsAScale() {
        refused(() -> new TimeAxis(true, TimeAxis.MajorLabels.AUTO, false, Optional.empty(), 3))
                .withMessage("a mark every 3 units needs a scale that is kept");
    }

    @Test
    void timesAreThoseThatABrowserCanShow() {
        refused(() -> Item.point("big-bang", Instant.MIN, "Big Bang"))
                .withMessageStartingWith(
                        "item big-bang is at -1000000000-01-01T00:00:00Z, outside of what a browser can show");
    }

    @Test
    void groupsAreNotNestedInThemselvesNorInWhatIsNotThere() {
        refused(() -> GroupNesting.check(List.of(Group.of("a", "A").nestedIn("b"))))
                .withMessage("group a is nested in group b, which is not given");
        refused(() -> GroupNesting.check(List.of(
                        Group.of("a", "A").nestedIn("b"), Group.of("b", "B").nestedIn("a"))))
                .withMessageStartingWith("group a is nested in itself");
    }

    @Test
    void templatesAreFilledWithAsManyTextsAsTheyHaveFields() {
        var card = ItemTemplate.of("card", "title", "subtitle");

        refused(() -> card.fill("Title"))
                .withMessage("template card has 2 fields [title, subtitle], and 1 texts were given");
        refused(() -> ItemTemplate.of("<b>", "title"))
                .withMessage("template \"<b>\" is no name: letters, digits, - and _ were expected, a letter first");
    }

    @Test
    void aWheelThatDoesNotPanHasNoKeyForIt() {
        refused(() -> new Wheel(ModifierKey.NONE, true, false, ModifierKey.SHIFT, false, false, 8))
                .withMessage("a wheel that does not move the window has no key nor direction for it");
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(ThrowingCallable making) {
        return assertThatIllegalArgumentException().isThrownBy(making);
    }
}

package entente.stage.element;

import entente.timeline.Arrangement;
import entente.timeline.TimelineLane;
import java.util.function.UnaryOperator;

/** What lanes are called on the screen: as the pack calls them, or in the reader's language where it has no name for them. */
public final class LaneTitles {

    private LaneTitles() {}

    /** The title of a lane of an arrangement. */
    public static String of(Arrangement by, TimelineLane lane, UnaryOperator<String> translate) {
        if (lane.id().equals(TimelineLane.ORGANIZATIONS) && by != Arrangement.ORGANIZATIONS) {
            return translate.apply("lane.organizations");
        }
        if (lane.id().equals(TimelineLane.NO_ORGANIZATION) && by == Arrangement.ORGANIZATIONS) {
            return translate.apply("lane.no-organization");
        }
        return by == Arrangement.KINDS ? translate.apply("kind." + lane.id()) : lane.title();
    }
}

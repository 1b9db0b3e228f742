package entente.timeline;

import entente.history.Lane.Colour;

/**
 * A row of a timeline.
 *
 * @param title what it holds, as the pack calls it; for a kind of event the kind's word
 * @param colour of the idea that it stands for; grey if it stands for something else
 */
public record TimelineLane(String id, String title, Colour colour) {

    /** The lane of what belongs to no organization, where lanes are organizations. */
    public static final String NO_ORGANIZATION = "none";

    /** The lane of the organizations themselves, where lanes are kinds of event or regions. */
    public static final String ORGANIZATIONS = "organization";

    static TimelineLane ofOrganizations() {
        return new TimelineLane(ORGANIZATIONS, ORGANIZATIONS, Colour.GREY);
    }
}

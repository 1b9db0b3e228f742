package entente.search;

import java.util.Locale;

/** The kinds of record that can be found. */
public enum Kind {
    EVENT,
    ORGANIZATION,
    ERA,
    CONCEPT,
    SOURCE;

    /** Whether records of the kind are drawn on the timeline: events and organizations are. */
    public boolean isOnTimeline() {
        return this == EVENT || this == ORGANIZATION;
    }

    /** The kind as the API writes it: "event". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

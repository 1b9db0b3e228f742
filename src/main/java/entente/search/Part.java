package entente.search;

import java.util.Locale;

/** The parts of a record in which words are looked for. A word found in an earlier part counts for more. */
public enum Part {
    /** When it happened: a year, month or day that was typed lies in the record's date. */
    DATE(70),
    /** Title and short title. */
    TITLE(60),
    /** Other names of the same thing. */
    ALIAS(40),
    /** People; of a source, its authors and editors. */
    PEOPLE(30),
    /** Places and seats; as good as people. */
    PLACES(30),
    /** Summaries, definitions, claims, debates, clauses and notes. */
    TEXT(20),
    /** Titles, authors and locators of what the record cites. */
    SOURCES(10);

    private final int weight;

    Part(int weight) {
        this.weight = weight;
    }

    /** What a word found here is worth. The steps are wider than what the ways of matching a word differ by. */
    int weight() {
        return weight;
    }

    /** The part as the API writes it: "title". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package entente.citation;

import java.time.LocalDate;

/**
 * A page of Entente as one cites it.
 *
 * @param key names it among the records of a BibTeX file
 * @param title what the page shows
 * @param whole the title of what the page is part of
 * @param version of the data that it shows
 * @param url where it is
 * @param seen the day on which it was seen there
 */
record CitedPage(String key, String title, String whole, String version, String url, LocalDate seen) {

    /** Nobody in particular wrote the pages. */
    static final String AUTHOR = "The Entente contributors";
}

package entente.vistimeline;

/**
 * The texts that the element itself shows or speaks.
 *
 * @param name what the timeline is called
 * @param timeBar what a time bar is called
 * @param bce what follows a year before the year 1, such as "BCE"
 */
public record TimelineTexts(String name, String timeBar, String bce) {}

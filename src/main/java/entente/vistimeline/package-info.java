/**
 * A Vaadin Flow component around vis-timeline 8.5.4: items, groups, a window, time bars and their events. Knows Vaadin
 * and vis-timeline and nothing of the history; it could be published alone.
 */
@NullMarked
package entente.vistimeline;

import org.jspecify.annotations.NullMarked;

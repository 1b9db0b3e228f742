/**
 * What the timeline can do, one thing a page, to try by hand and to test: {@code /demo/timeline}, where the property
 * {@code entente.demo} is true. Knows the add-on, Vaadin and how Spring switches things on.
 */
@NullMarked
package entente.vistimeline.demo;

import org.jspecify.annotations.NullMarked;

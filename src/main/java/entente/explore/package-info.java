/**
 * The main view: the stage, the eras to go to, the search, and the details of what is in focus; its state is the scene in
 * the address. Knows {@code details}, {@code stage} and below.
 */
@NullMarked
package entente.explore;

import org.jspecify.annotations.NullMarked;

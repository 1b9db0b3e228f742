/**
 * The main view: the stage, the eras to go to and the details of what is in focus; its state is the scene in the address.
 * Knows {@code stage} and below.
 */
@NullMarked
package entente.explore;

import org.jspecify.annotations.NullMarked;

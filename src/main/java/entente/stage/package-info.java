/**
 * The {@link entente.stage.Scene}: an immutable value that says what is on screen, how it is written in a link, and the
 * component that draws one. Knows {@code timeline}, {@code search}, {@code comparison}, {@code vistimeline} and below.
 */
@NullMarked
package entente.stage;

import org.jspecify.annotations.NullMarked;

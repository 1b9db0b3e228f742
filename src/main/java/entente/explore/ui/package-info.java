/** The main view's components. */
@NullMarked
package entente.explore.ui;

import org.jspecify.annotations.NullMarked;

/** The comparing view's components. */
@NullMarked
package entente.compare.ui;

import org.jspecify.annotations.NullMarked;

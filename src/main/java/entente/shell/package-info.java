/** The frame around all views: the page, its look, the top bar, what is shown when a page does not exist, and parts that several views have. */
@NullMarked
package entente.shell;

import org.jspecify.annotations.NullMarked;

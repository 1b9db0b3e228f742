/** The frame around all views: the page, its look, the top bar and what is shown when a page does not exist. */
@NullMarked
package entente.shell;

import org.jspecify.annotations.NullMarked;

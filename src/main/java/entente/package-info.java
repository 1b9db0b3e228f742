/** Entente: the history of collective security on one timeline, beside the comparison of its ideas. */
@NullMarked
package entente;

import org.jspecify.annotations.NullMarked;

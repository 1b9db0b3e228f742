/**
 * The view that sets organizations, ideas and cases side by side: profiles, a matrix, clauses, and charts of their lives
 * and members, all as of the cursor. Knows {@code details}, {@code stage} and below.
 */
@NullMarked
package entente.compare;

import org.jspecify.annotations.NullMarked;

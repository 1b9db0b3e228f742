/**
 * Signing in, and what authors set about themselves: the views, and the rule for which pages one has to be signed in. Knows
 * authors and the frame.
 */
@NullMarked
package entente.account;

import org.jspecify.annotations.NullMarked;

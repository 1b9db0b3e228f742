/**
 * Authors: who they are, what they sign in with, and who of them is signed in. Knows the database, and nothing of what
 * authors make.
 */
@NullMarked
package entente.author;

import org.jspecify.annotations.NullMarked;

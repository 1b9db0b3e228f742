/** The views of signing in and of the account, and what Spring Security is told. */
@NullMarked
package entente.account.ui;

import org.jspecify.annotations.NullMarked;

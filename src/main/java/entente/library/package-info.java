/**
 * Reads and checks a data pack and gives it out as one immutable {@link entente.library.Library}; serves its records as
 * open data. Knows {@code history}.
 */
@NullMarked
package entente.library;

import org.jspecify.annotations.NullMarked;

/**
 * The database that authors and their lectures are kept in: H2 in a file, or PostgreSQL. What can go wrong with it is told here
 * once, by {@link entente.database.DatabaseUnavailableException}; each module has tables of its own.
 */
@NullMarked
package entente.database;

import org.jspecify.annotations.NullMarked;

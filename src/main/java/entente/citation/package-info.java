/**
 * Citations to copy, of pages of Entente and of the sources that they rest on, as APA, Chicago and BibTeX want them. Knows
 * {@code history} and {@code library}; styles are interpreted by citeproc-java.
 */
@NullMarked
package entente.citation;

import org.jspecify.annotations.NullMarked;

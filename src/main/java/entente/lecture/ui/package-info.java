/** The views of lectures: the list, and a lecture with all its steps to read. */
@NullMarked
package entente.lecture.ui;

import org.jspecify.annotations.NullMarked;

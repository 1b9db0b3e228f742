/**
 * What is handed out of lectures: pictures of steps, pages to print, slides of PowerPoint, files that present without a
 * server, and citations. No view stands behind any of it.
 */
@NullMarked
package entente.lecture.handout;

import org.jspecify.annotations.NullMarked;

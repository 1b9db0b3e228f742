/**
 * Lectures: scenes in an order, with what is shown and said to each. Here they are read, checked and written; how they are
 * made, presented, followed and handed out is told by the packages below.
 */
@NullMarked
package entente.lecture;

import org.jspecify.annotations.NullMarked;

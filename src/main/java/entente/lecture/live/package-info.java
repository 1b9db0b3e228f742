/**
 * Lectures that an audience follows on screens of its own: a code leads there, one stream of events keeps every screen
 * where the speaker is, and questions are answered without a name. Followers cost no session, only their stream.
 */
@NullMarked
package entente.lecture.live;

import org.jspecify.annotations.NullMarked;

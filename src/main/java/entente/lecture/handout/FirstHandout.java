package entente.lecture.handout;

import entente.lecture.Lectures;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the slides of one lecture right after the start, beside everything else, where {@code entente.first-visits} has the
 * pages visited, too: the classes that slides take are thousands, and nobody should wait until they are loaded.
 */
@Component
class FirstHandout {

    private final int visits;
    private final Lectures lectures;
    private final PowerPoint writer;

    FirstHandout(@Value("${entente.first-visits:0}") int visits, Lectures lectures, PowerPoint writer) {
        this.visits = visits;
        this.lectures = lectures;
        this.writer = writer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (visits > 0) {
            Thread.ofPlatform().daemon().name("first handout").start(this::write);
        }
    }

    private void write() {
        lectures.published().stream().findFirst().ifPresent(writer::write);
    }
}

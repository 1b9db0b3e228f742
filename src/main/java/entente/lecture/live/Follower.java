package entente.lecture.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One screen that follows: a stream to which events are written. What is newer replaces what was not written yet, so that a
 * slow screen holds nobody up and catches up by itself.
 */
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private static final byte[] NOTHING = ": \n\n".getBytes(StandardCharsets.US_ASCII);

    private final EventStream stream;
    private final Executor writers;
    private final Consumer<Follower> onLeave;
    private byte @Nullable [] hello;
    private byte @Nullable [] state;
    private byte @Nullable [] pointer;
    private boolean writing;
    private boolean gone;
    private volatile boolean lookingAround;

    /**
     * A screen that has asked to follow.
     *
     * @param writers run what waits for the network
     * @param hello written first
     * @param onLeave told once that the screen is gone
     */
    Follower(EventStream stream, Executor writers, byte[] hello, Consumer<Follower> onLeave) {
        this.stream = stream;
        this.writers = writers;
        this.hello = hello;
        this.onLeave = onLeave;
    }

    /** Shows where the speaker is. */
    void showState(byte[] event) {
        synchronized (this) {
            state = event;
        }
        write();
    }

    /** Shows where the speaker points. */
    void showPointer(byte[] event) {
        synchronized (this) {
            pointer = event;
        }
        write();
    }

    boolean isLookingAround() {
        return lookingAround;
    }

    void setLookingAround(boolean around) {
        lookingAround = around;
    }

    /** Writes what changes nothing, so that a screen that is gone is noticed. */
    void beat() {
        synchronized (this) {
            if (hello == null) {
                hello = NOTHING;
            }
        }
        write();
    }

    /** Writes what is there, and then lets go of the screen. */
    void end(byte[] event) {
        synchronized (this) {
            if (gone) {
                return;
            }
        }
        writers.execute(() -> {
            try {
                stream.write(event);
            } catch (IOException | IllegalStateException e) {
                LOG.trace("A screen was gone before the lecture ended", e);
            }
            leave();
        });
    }

    void leave() {
        synchronized (this) {
            if (gone) {
                return;
            }
            gone = true;
        }
        onLeave.accept(this);
        stream.close();
    }

    private void write() {
        synchronized (this) {
            if (writing || gone) {
                return;
            }
            writing = true;
        }
        writers.execute(this::writeAll);
    }

    private void writeAll() {
        try {
            for (var next = next(); next.isPresent(); next = next()) {
                stream.write(next.get());
            }
        } catch (IOException | IllegalStateException e) {
            LOG.trace("A screen is gone", e);
            leave();
        }
    }

    private synchronized Optional<byte[]> next() {
        var event =
                Optional.ofNullable(hello).or(() -> Optional.ofNullable(state)).or(() -> Optional.ofNullable(pointer));
        if (hello != null) {
            hello = null;
        } else if (state != null) {
            state = null;
        } else {
            pointer = null;
        }
        writing = event.isPresent();
        return event;
    }
}

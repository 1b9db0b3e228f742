package entente.lecture.live;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The rest of a connection after the head of an answer: server-sent events are written there until either side lets go.
 *
 * <p>For the server the connection is one that has been upgraded, though what is spoken remains HTTP: so it keeps nothing of
 * the request, of which the buffers alone take a hundred kilobytes, and tells at once when the other side is gone. The
 * answer has no length; it ends with the connection, as HTTP/1.1 allows. Public, for the server makes it.
 */
public final class EventStream implements HttpUpgradeHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    private final AtomicBoolean closed = new AtomicBoolean();
    private Consumer<EventStream> onOpen = stream -> {};
    private Runnable onClose = () -> {};
    private Optional<WebConnection> connection = Optional.empty();

    public EventStream() {}

    /**
     * Answers with a stream.
     *
     * @param onOpen told when events may be written, unless the other side is gone by then
     */
    static void answer(HttpServletRequest request, HttpServletResponse response, Consumer<EventStream> onOpen)
            throws IOException, ServletException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        request.upgrade(EventStream.class).onOpen = onOpen;
        response.setStatus(HttpServletResponse.SC_OK);
        response.flushBuffer();
    }

    @Override
    public void init(WebConnection opened) {
        connection = Optional.of(opened);
        try {
            opened.getInputStream().setReadListener(new HangingUp(opened));
            onOpen.accept(this);
        } catch (IOException e) {
            LOG.trace("A screen was gone before it followed", e);
        }
    }

    /** What is to be done when nothing can be written any more. */
    void onClose(Runnable action) {
        onClose = action;
    }

    /** Waits until the network has taken it. */
    void write(byte[] event) throws IOException {
        var output = connection.orElseThrow().getOutputStream();
        output.write(event);
        output.flush();
    }

    /** Lets go. The connection is closed by a thread of the server, for the server would not notice it otherwise. */
    void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        connection.ifPresent(open -> {
            try {
                open.getOutputStream().setWriteListener(new HangingUp(open));
            } catch (IOException | IllegalStateException e) {
                LOG.trace("The server let go already", e);
            }
        });
    }

    @Override
    public void destroy() {
        closed.set(true);
        onClose.run();
    }

    /** Closes the connection as soon as anything can be read, which is nothing but its end, or written. */
    private record HangingUp(WebConnection connection) implements ReadListener, WriteListener {

        @Override
        public void onDataAvailable() {
            close();
        }

        @Override
        public void onAllDataRead() {
            close();
        }

        @Override
        public void onWritePossible() {
            close();
        }

        @Override
        public void onError(Throwable gone) {
            LOG.trace("A screen is gone", gone);
            close();
        }

        private void close() {
            try {
                connection.close();
            } catch (Exception e) {
                LOG.trace("A screen was gone before its stream was closed", e);
            }
        }
    }
}

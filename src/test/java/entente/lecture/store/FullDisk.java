package entente.lecture.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2 that is full, or gone, when a test wants it so. */
public final class FullDisk extends FilePathWrapper {

    static final String SCHEME = "failing";

    private enum State {
        WELL,
        FULL,
        GONE
    }

    private static final AtomicReference<State> STATE = new AtomicReference<>(State.WELL);

    static void register() {
        FilePath.register(new FullDisk());
    }

    static void fill() {
        STATE.set(State.FULL);
    }

    static void takeAway() {
        STATE.set(State.GONE);
    }

    static void makeRoom() {
        STATE.set(State.WELL);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (STATE.get() == State.GONE) {
            throw new IOException("Input/output error");
        }
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public synchronized int read(ByteBuffer to, long position) throws IOException {
            if (STATE.get() == State.GONE) {
                throw new IOException("Input/output error");
            }
            return file.read(to, position);
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            switch (STATE.get()) {
                case FULL -> throw new IOException("No space left on device");
                case GONE -> throw new IOException("Input/output error");
                case WELL -> {}
            }
            return file.write(from, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}

package entente.lecture.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.author.Authors;
import entente.database.DatabaseUnavailableException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With H2 in a file, as by default. */
class H2StoreTests extends LectureStoreTests {

    H2StoreTests(@TempDir Path folder) {
        super(StoreApplication.open(url(folder)));
    }

    @AfterAll
    void close() {
        context().close();
        FullDisk.makeRoom();
    }

    @Test
    void fullDiskIsToldAndWhatWasConfirmedIsStillThere() {
        var store = context().getBean(LectureStore.class);
        var ada = context().getBean(Authors.class).findByName("Ada").orElseThrow();
        var id = store.create(ada, lecture("Before"), "").entry().id();

        FullDisk.fill();
        assertThatThrownBy(() -> store.save(ada, id, 1, lecture("Too much"), ""))
                .isInstanceOfSatisfying(
                        DatabaseUnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(DatabaseUnavailableException.Reason.FULL))
                .hasMessageContaining("is full; nothing was saved");
        FullDisk.makeRoom();

        assertThat(store.open(ada, id).lecture().title()).isEqualTo("Before");
        assertThat(store.save(ada, id, 1, lecture("After"), "").revision().number())
                .isEqualTo(2);
    }

    @Override
    void whileGone(Runnable work) {
        FullDisk.takeAway();
        try {
            work.run();
        } finally {
            FullDisk.makeRoom();
        }
    }

    /** The application's own address, on a disk that can fail. */
    private static String url(Path folder) {
        FullDisk.register();
        return "jdbc:h2:file:" + FullDisk.SCHEME + ":" + folder.resolve("entente")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}

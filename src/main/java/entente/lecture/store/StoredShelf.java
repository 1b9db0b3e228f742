package entente.lecture.store;

import entente.author.Author;
import entente.lecture.Lecture;
import entente.lecture.Shelf;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What authors made, after what the pack ships. */
@Component
@Order(2)
class StoredShelf implements Shelf {

    private final LectureStore store;

    StoredShelf(LectureStore store) {
        this.store = store;
    }

    @Override
    public List<Lecture> published() {
        return store.published().stream().map(StoredLecture::lecture).toList();
    }

    @Override
    public Optional<Lecture> find(String id, Optional<Author> reader) {
        return store.open(id, reader).map(StoredLecture::lecture);
    }
}

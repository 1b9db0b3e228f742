package entente.lecture;

import entente.author.Author;
import entente.library.BrokenPackException;
import entente.library.Library;
import entente.library.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lectures that the pack ships, in the order of the days with which they begin. */
@Component
@Order(1)
class PackLectures implements Shelf {

    private final List<Lecture> lectures;

    /** @throws BrokenPackException with all that their scenes name and the pack does not have */
    PackLectures(Library library, LectureReader reader, @Value("${entente.library:the application}") String pack) {
        var read = new ArrayList<Lecture>();
        var problems = new ArrayList<Problem>();
        for (var file : library.lectures()) {
            var reading = reader.read(file);
            reading.lecture().ifPresent(read::add);
            problems.addAll(reading.problems());
        }
        if (!problems.isEmpty()) {
            throw new BrokenPackException(pack, problems);
        }
        read.sort(Comparator.comparing(
                lecture -> lecture.steps().getFirst().scene().at()));
        this.lectures = List.copyOf(read);
    }

    @Override
    public List<Lecture> published() {
        return lectures;
    }

    @Override
    public Optional<Lecture> find(String id, Optional<Author> reader) {
        return lectures.stream().filter(lecture -> lecture.id().equals(id)).findFirst();
    }
}

package entente.lecture;

import entente.library.BrokenPackException;
import entente.library.Library;
import entente.library.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The lectures that the pack ships, in the order of their files. */
@Component
public class PackLectures {

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
        this.lectures = List.copyOf(read);
    }

    public List<Lecture> all() {
        return lectures;
    }

    public Optional<Lecture> find(String id) {
        return lectures.stream().filter(lecture -> lecture.id().equals(id)).findFirst();
    }
}

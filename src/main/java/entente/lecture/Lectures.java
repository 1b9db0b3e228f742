package entente.lecture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lectures that there are to read. */
@Component
public class Lectures {

    private final PackLectures shipped;

    Lectures(PackLectures shipped) {
        this.shipped = shipped;
    }

    /** Those that everybody may read, in the order of the days with which they begin. */
    public List<Lecture> published() {
        return shipped.all().stream()
                .sorted(Comparator.comparing(
                        lecture -> lecture.steps().getFirst().scene().at()))
                .toList();
    }

    public Optional<Lecture> find(String id) {
        return shipped.find(id);
    }
}

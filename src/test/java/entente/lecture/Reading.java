package entente.lecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.comparison.Memberships;
import entente.library.LectureFile;
import entente.library.Library;
import entente.timeline.Timelines;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Reads lectures as the application does, against a pack. */
final class Reading {

    private Reading() {}

    static LectureReader of(Library library) {
        return context(library).getBean(LectureReader.class);
    }

    static AnnotationConfigApplicationContext context(Library library) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Library.class, () -> library);
        context.registerBean(Timelines.class, () -> Timelines.of(library));
        context.registerBean(Memberships.class, () -> Memberships.of(library));
        context.registerBean(LectureReader.class);
        context.registerBean(LectureWriter.class);
        context.registerBean(StepCheck.class);
        context.scan("entente.stage", "entente.search");
        context.refresh();
        return context;
    }

    static LectureReading read(LectureReader reader, String yaml) {
        return reader.read(LectureFile.read("lecture", yaml.getBytes(UTF_8)));
    }
}

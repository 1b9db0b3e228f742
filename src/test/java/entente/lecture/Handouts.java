package entente.lecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.author.SignedIn;
import entente.comparison.Memberships;
import entente.lecture.player.LectureDrawer;
import entente.library.LectureFile;
import entente.library.Library;
import entente.library.PackReader;
import entente.timeline.Timelines;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What hands lectures out, with the pack that is shipped and without a server. */
public final class Handouts {

    private static final AnnotationConfigApplicationContext CONTEXT = context();

    private Handouts() {}

    private static AnnotationConfigApplicationContext context() {
        var library = PackReader.readBundled();
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Library.class, () -> library);
        context.registerBean(Timelines.class, () -> Timelines.of(library));
        context.registerBean(Memberships.class, () -> Memberships.of(library));
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
        context.registerBean(LectureReader.class);
        context.registerBean(StepCheck.class);
        context.registerBean(PackLectures.class);
        context.registerBean(Lectures.class);
        context.registerBean(Sources.class);
        context.registerBean(LectureWriter.class);
        context.registerBean(PictureLinks.class);
        context.registerBean(SignedIn.class);
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(LectureDrawer.class);
        context.scan(
                "entente.stage",
                "entente.search",
                "entente.lecture.picture",
                "entente.lecture.handout",
                "entente.citation");
        context.refresh();
        return context;
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static Library library() {
        return bean(Library.class);
    }

    public static Lecture shipped(String id) {
        return bean(Lectures.class).find(id, Optional.empty()).orElseThrow();
    }

    /** A lecture as one writes it. */
    public static Lecture read(String yaml) {
        var reading = bean(LectureReader.class).read(LectureFile.read("lecture", yaml.getBytes(UTF_8)));
        return reading.lecture()
                .orElseThrow(
                        () -> new IllegalArgumentException(reading.problems().toString()));
    }
}

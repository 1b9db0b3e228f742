package entente.lecture.store;

import entente.author.Authors;
import entente.lecture.Lecture;
import entente.lecture.Step;
import entente.stage.SceneCodec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A program that saves one revision after the other and prints each one that was confirmed, until it is killed. */
final class SavingUntilKilled {

    static final String AUTHOR = "Ada";

    private SavingUntilKilled() {}

    public static void main(String[] arguments) {
        var context = StoreApplication.open(arguments[0], arguments[1]);
        var store = context.getBean(LectureStore.class);
        var authors = context.getBean(Authors.class);
        var author = authors.findByName(AUTHOR).orElseGet(() -> authors.add(AUTHOR));
        var scenes = context.getBean(SceneCodec.class);
        var stored = store.create(author, lecture(scenes, 1), "");
        while (true) {
            System.out.println(stored.entry().id() + " " + stored.revision().number() + " "
                    + stored.content().hashCode());
            var number = stored.revision().number();
            stored = store.save(author, stored.entry().id(), number, lecture(scenes, number + 1), "");
        }
    }

    /** Some 20 kB, as lectures are, and each different. */
    private static Lecture lecture(SceneCodec scenes, int number) {
        var step = new Step(
                "one",
                "Step " + number,
                "",
                ("Revision " + number + " says so.\n").repeat(200),
                Duration.ofMinutes(1),
                scenes.opening(),
                List.of(),
                Optional.empty(),
                List.of());
        return new Lecture("any", "Revision " + number, AUTHOR, "", List.of(step));
    }
}

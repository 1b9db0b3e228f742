package entente.lecture.editor;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import entente.lecture.Lecture;
import entente.lecture.Poll;
import entente.lecture.Reveal;
import entente.lecture.Step;
import entente.lecture.editor.Difference.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two versions of a lecture: steps by their ids, texts word by word. */
public final class Differences {

    /** How steps are written where they are compared in words. */
    private static final List<FieldOfStep> FIELDS = List.of(
            new FieldOfStep(Field.TITLE, Step::title),
            new FieldOfStep(Field.TEXT, Step::text),
            new FieldOfStep(Field.NOTES, Step::notes),
            new FieldOfStep(Field.MINUTES, Minutes::print),
            new FieldOfStep(Field.REVEALS, Differences::reveals),
            new FieldOfStep(
                    Field.POLL, step -> step.poll().map(Differences::poll).orElse("")),
            new FieldOfStep(Field.SOURCES, Differences::sources));

    private record FieldOfStep(Field field, Function<Step, String> text) {}

    private Differences() {}

    /** What has to be changed in one version to get the other, from the first step to the last. */
    public static List<Difference> between(Lecture before, Lecture after) {
        var differences = new ArrayList<Difference>();
        ofLecture(Field.LECTURE_TITLE, before.title(), after.title(), differences);
        ofLecture(Field.AUTHOR, before.author(), after.author(), differences);
        ofLecture(Field.SUMMARY, before.summary(), after.summary(), differences);
        var moved = moved(before, after);
        for (var i = 0; i < after.steps().size(); i++) {
            var step = after.steps().get(i);
            var earlier = before.step(step.id());
            if (earlier.isEmpty()) {
                differences.add(new Difference.Added(i + 1, step));
                continue;
            }
            if (moved.contains(step.id())) {
                differences.add(new Difference.Moved(before.placeOf(step.id()).orElseThrow() + 1, i + 1, step.title()));
            }
            ofStep(i + 1, earlier.get(), step, differences);
        }
        for (var i = 0; i < before.steps().size(); i++) {
            var step = before.steps().get(i);
            if (after.step(step.id()).isEmpty()) {
                differences.add(new Difference.Removed(i + 1, step));
            }
        }
        return List.copyOf(differences);
    }

    /** A text that became another: words that stayed, that went and that came, in reading order. */
    public static List<Piece> words(String before, String after) {
        var old = split(before);
        var now = split(after);
        return DiffUtils.diff(old, now, true).getDeltas().stream()
                .flatMap(delta -> delta.getType() == DeltaType.EQUAL
                        ? Stream.of(new Piece(
                                Piece.Fate.STAYED, joined(delta.getSource().getLines())))
                        : Stream.of(
                                        new Piece(
                                                Piece.Fate.WENT,
                                                joined(delta.getSource().getLines())),
                                        new Piece(
                                                Piece.Fate.CAME,
                                                joined(delta.getTarget().getLines())))
                                .filter(piece -> !piece.text().isEmpty()))
                .toList();
    }

    /** A part of a text that became another. */
    public record Piece(Fate fate, String text) {

        /** What became of it. */
        public enum Fate {
            STAYED,
            WENT,
            CAME
        }
    }

    private static void ofLecture(Field field, String before, String after, List<Difference> differences) {
        if (!before.equals(after)) {
            differences.add(new Difference.Words(field, 0, "", before, after));
        }
    }

    private static void ofStep(int place, Step before, Step after, List<Difference> differences) {
        if (!before.scene().equals(after.scene())) {
            differences.add(new Difference.Shown(place, after.title(), before.scene(), after.scene()));
        }
        for (var each : FIELDS) {
            var old = each.text().apply(before);
            var now = each.text().apply(after);
            if (!old.equals(now)) {
                differences.add(new Difference.Words(each.field(), place, after.title(), old, now));
            }
        }
    }

    /** Ids of the fewest steps that have to move so that those of both are in the same order. */
    private static Set<String> moved(Lecture before, Lecture after) {
        var old = common(before, after);
        var now = common(after, before);
        return DiffUtils.diff(old, now).getDeltas().stream()
                .flatMap(delta -> delta.getTarget().getLines().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> common(Lecture one, Lecture other) {
        return one.steps().stream()
                .map(Step::id)
                .filter(id -> other.step(id).isPresent())
                .toList();
    }

    private static List<String> split(String text) {
        return Stream.of(text.split("(?<=\\s)(?=\\S)"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    private static String reveals(Step step) {
        return step.reveals().stream()
                .map(reveal -> switch (reveal) {
                    case Reveal.Row(String id) -> id;
                    case Reveal.Cell cell ->
                        cell.cell().row() + ": " + cell.cell().column();
                    case Reveal.Entry(String id) -> id;
                })
                .collect(Collectors.joining("\n"));
    }

    private static String poll(Poll poll) {
        return Stream.of(Stream.of(poll.question()), poll.choices().stream(), poll.answer().map(a -> "✓ " + a).stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String sources(Step step) {
        return step.sources().stream()
                .map(source ->
                        source.source() + source.locator().map(at -> ", " + at).orElse(""))
                .collect(Collectors.joining("\n"));
    }
}

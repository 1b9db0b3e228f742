package entente.lecture.editor;

import entente.lecture.Lecture;
import entente.lecture.Step;
import entente.stage.Scene;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes to the steps of a lecture. What names a step that is not there changes nothing. */
public final class Steps {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern NO_PART_OF_AN_ID = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_STEM = 40;

    private Steps() {}

    /** With a step changed, which keeps its id. */
    public static Lecture change(Lecture lecture, String step, UnaryOperator<Step> how) {
        return lecture.of(lecture.steps().stream()
                .map(each -> each.id().equals(step) ? how.apply(each).named(step) : each)
                .toList());
    }

    /** With a step at another place, counted from 0; beyond the ends is at the end. */
    public static Lecture move(Lecture lecture, String step, int to) {
        var from = lecture.placeOf(step);
        if (from.isEmpty()) {
            return lecture;
        }
        var steps = new ArrayList<>(lecture.steps());
        var moved = steps.remove(from.getAsInt());
        steps.add(Math.clamp(to, 0, steps.size()), moved);
        return lecture.of(steps);
    }

    /** With a step again after itself, under an id of its own. */
    public static Lecture duplicate(Lecture lecture, String step) {
        return lecture.step(step)
                .map(twin -> insert(
                        lecture,
                        lecture.placeOf(step).orElseThrow() + 1,
                        twin.named(freshId(lecture, twin.title(), twin.scene()))))
                .orElse(lecture);
    }

    /** Without a step; the last one stays. */
    public static Lecture remove(Lecture lecture, String step) {
        return lecture.steps().size() == 1
                ? lecture
                : lecture.of(lecture.steps().stream()
                        .filter(each -> !each.id().equals(step))
                        .toList());
    }

    /** Whether a lecture has room for a step more. */
    public static boolean hasRoom(Lecture lecture) {
        return lecture.steps().size() < Lecture.MOST_STEPS;
    }

    /** With a scene as a new step at a place, counted from 0. */
    public static Lecture add(Lecture lecture, int place, String title, Scene scene) {
        return insert(lecture, place, Step.showing(freshId(lecture, title, scene), title, scene));
    }

    /** An id that no step of the lecture has, made of the words of a title. */
    static String freshId(Lecture lecture, String title, Scene scene) {
        var taken = lecture.steps().stream().map(Step::id).collect(Collectors.toSet());
        var stem = stem(title);
        var start = stem.isEmpty() ? "step-" + Math.abs(scene.at().getYear()) : stem;
        return Stream.iterate(1, i -> i + 1)
                .map(i -> i == 1 ? start : start + "-" + i)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String stem(String title) {
        var plain = NO_PART_OF_AN_ID
                .matcher(ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT))
                .replaceAll("-");
        return plain.substring(0, Math.min(plain.length(), LONGEST_STEM)).replaceAll("^-+|-+$", "");
    }

    private static Lecture insert(Lecture lecture, int place, Step step) {
        var steps = new ArrayList<>(lecture.steps());
        steps.add(Math.clamp(place, 0, steps.size()), step);
        return lecture.of(List.copyOf(steps));
    }
}

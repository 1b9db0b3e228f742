package entente.lecture.editor.ui;

import entente.lecture.editor.Difference;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a line what a revision changed. */
final class NoteText {

    private NoteText() {}

    static String of(List<Difference> differences, BiFunction<String, Object[], String> translate) {
        var added = count(differences, Difference.Added.class);
        var removed = count(differences, Difference.Removed.class);
        var moved = count(differences, Difference.Moved.class);
        var changed = changed(differences).size();
        return Stream.of(
                        part(changed, "note.changed", translate),
                        part(added, "note.added", translate),
                        part(removed, "note.removed", translate),
                        part(moved, "note.moved", translate))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    /** Places of what is worded or shown otherwise, with 0 for the lecture itself. */
    private static Set<Integer> changed(List<Difference> differences) {
        return differences.stream()
                .flatMap(difference -> switch (difference) {
                    case Difference.Words words -> Stream.of(words.place());
                    case Difference.Shown shown -> Stream.of(shown.place());
                    default -> Stream.<Integer>empty();
                })
                .collect(Collectors.toSet());
    }

    private static int count(List<Difference> differences, Class<? extends Difference> kind) {
        return (int) differences.stream().filter(kind::isInstance).count();
    }

    private static Stream<String> part(int count, String key, BiFunction<String, Object[], String> translate) {
        return count == 0 ? Stream.empty() : Stream.of(translate.apply(key, new Object[] {count}));
    }
}

package entente.lecture.picture;

import entente.comparison.Memberships;
import entente.history.Membership;
import entente.history.Organization;
import entente.library.Library;
import entente.stage.Scene;
import entente.stage.ScenePart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws one state's way through all organizations; paler where it was suspended, an associate or an observer. */
@Component
class PathPart implements Part {

    private static final double PALE = 0.4;

    private final Library library;
    private final Memberships memberships;
    private final SceneWords words;

    PathPart(Library library, Memberships memberships, SceneWords words) {
        this.library = library;
        this.memberships = memberships;
        this.words = words;
    }

    @Override
    public List<Shape> draw(Scene scene, Set<String> besides, Frame frame) {
        var heading = Heading.of(words.title(ScenePart.PATH, scene), words.asOf(scene), frame);
        var shapes = new ArrayList<>(heading.shapes());
        var path = scene.comparison().state().map(memberships::ofState).orElse(List.of());
        var last = library.pack().dates().latest();
        var bars = new LinkedHashMap<String, List<BarChart.Bar>>();
        for (var membership : path) {
            library.organization(membership.organization())
                    .ifPresent(
                            organization -> bars.computeIfAbsent(organization.shortTitle(), name -> new ArrayList<>())
                                    .add(bar(membership, organization, last)));
        }
        if (bars.isEmpty()) {
            return shapes;
        }
        var chart = new BarChart(
                bars.entrySet().stream()
                        .map(row -> new BarChart.Row(row.getKey(), row.getValue()))
                        .toList(),
                path.getFirst().from().earliest(),
                last,
                heading.below());
        shapes.addAll(chart.draw(scene.at(), words.day(scene.at())));
        return shapes;
    }

    private BarChart.Bar bar(Membership membership, Organization organization, LocalDate last) {
        var isFull = membership.status() == Membership.Status.MEMBER;
        return new BarChart.Bar(
                membership.from().earliest(),
                membership.to().map(end -> end.latest()).orElse(last),
                Palette.hue(Compared.idea(organization, library)),
                isFull ? 1 : PALE,
                membership.from().hasSoftStart(),
                membership.to().filter(end -> end.hasSoftEnd()).isPresent());
    }
}

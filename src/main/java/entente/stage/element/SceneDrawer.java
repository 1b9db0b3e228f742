package entente.stage.element;

import entente.comparison.Memberships;
import entente.comparison.SourceNumbers;
import entente.comparison.element.ChartKind;
import entente.comparison.element.MatrixData;
import entente.comparison.element.MatrixTexts;
import entente.history.DateText;
import entente.library.Library;
import entente.search.SearchIndex;
import entente.stage.Lens;
import entente.stage.Scene;
import entente.stage.SceneCodec;
import entente.stage.SceneLinks;
import entente.stage.ScenePart;
import entente.timeline.Timelines;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws scenes for {@code <scene-stage>}, which no view of the server stands behind. */
@Component
public class SceneDrawer {

    /** In all timelines together; each takes 100 to 500 bytes. */
    private static final int MOST_IN_HISTORIES = 12_000;

    private final Library library;
    private final Memberships memberships;
    private final Timelines timelines;
    private final SearchIndex search;
    private final SceneLinks links;
    private final SceneCodec codec;
    private final Words words;
    private final DateText dates = DateText.in(Locale.ENGLISH);

    SceneDrawer(
            Library library,
            Memberships memberships,
            Timelines timelines,
            SearchIndex search,
            SceneLinks links,
            SceneCodec codec,
            Words words) {
        this.library = library;
        this.memberships = memberships;
        this.timelines = timelines;
        this.search = search;
        this.links = links;
        this.codec = codec;
        this.words = words;
    }

    /**
     * A scene.
     *
     * @param besides ids of events and organizations that have to be among what its timeline draws
     */
    public DrawnScene draw(Scene scene, Set<String> besides) {
        var drawing = drawing();
        return new DrawnScene(
                codec.query(scene),
                Times.millis(scene.from()),
                Times.millis(scene.to()),
                scene.at().toEpochDay(),
                dates.print(scene.at()),
                scene.parts().stream().map(ScenePart::id).toList(),
                drawing.source(scene, besides),
                drawing.lanes(scene.lens()).stream().map(DrawnTimeline.Lane::of).toList(),
                drawing.highlights(scene),
                drawing.links(scene),
                scene.matrix(),
                SceneMatrix.of(scene, links),
                scene.comparison().subjects(),
                scene.comparison().state().orElse(null));
    }

    /** What all scenes need: how far one can go, the eras, and words. */
    public StageFrame frame() {
        var range = links.range();
        return new StageFrame(
                Locale.ENGLISH.toLanguageTag(),
                new StageFrame.Days(range.first().toEpochDay(), range.last().toEpochDay()),
                EraItems.of(library, range, dates, words),
                new StageFrame.TimelineTexts(
                        words.of("timeline.name"), words.of("timeline.cursor"), words.of("timeline.bce")),
                drawing().texts(),
                MatrixTexts.of(words::of),
                Arrays.stream(ChartKind.values())
                        .collect(Collectors.toMap(
                                ChartKind::tag,
                                kind -> kind.texts(library.pack(), words),
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    /**
     * The timelines that scenes show, for where slices can't be asked for; of large histories what is weightiest.
     *
     * @param besides ids of events and organizations that have to be in them
     */
    public DrawnHistories histories(Collection<Scene> scenes, Set<String> besides) {
        var shown =
                scenes.stream().filter(scene -> scene.shows(ScenePart.TIMELINE)).toList();
        var include = Stream.concat(
                        besides.stream(), shown.stream().flatMap(scene -> drawing().included(scene).stream()))
                .collect(Collectors.toSet());
        var lenses = shown.stream()
                .map(Scene::lens)
                .map(lens -> Lens.ALL.arrangedBy(lens.by()).filteredBy(lens.filter()))
                .distinct()
                .toList();
        var places = new LinkedHashMap<DrawnHistory.Item, Integer>();
        var drawn = lenses.stream()
                .map(lens -> history(lens, include, MOST_IN_HISTORIES / lenses.size(), places))
                .toList();
        return new DrawnHistories(List.copyOf(places.keySet()), drawn);
    }

    private DrawnHistory history(
            Lens lens, Set<String> include, int most, SequencedMap<DrawnHistory.Item, Integer> places) {
        var index = timelines.index(lens.by(), lens.filter(), include, most);
        var leftOut = timelines.index(lens.by(), lens.filter()).size() - index.size();
        return DrawnHistory.of(SliceSources.of(lens, Set.of()), leftOut, index.whole(), places);
    }

    /** The matrices that scenes show, by id. */
    public Map<String, MatrixData> matrices(Collection<Scene> scenes) {
        return scenes.stream()
                .filter(scene -> scene.shows(ScenePart.MATRIX))
                .map(Scene::matrix)
                .distinct()
                .flatMap(id -> library.matrix(id).stream())
                .collect(Collectors.toMap(
                        matrix -> matrix.id(),
                        matrix -> MatrixData.of(matrix, library, memberships, new SourceNumbers(matrix), dates),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private SceneDrawing drawing() {
        return new SceneDrawing(library, timelines, search, links, words);
    }
}

package entente.stage.element;

import entente.history.Event;
import entente.library.Library;
import entente.search.SearchIndex;
import entente.stage.Lens;
import entente.stage.Scene;
import entente.stage.SceneLinks;
import entente.timeline.TimelineIndex;
import entente.timeline.TimelineLane;
import entente.timeline.Timelines;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What a {@code <history-timeline>} is to ask for and to show, for a scene. */
public final class SceneDrawing {

    /** So many of what the search found are shown in any case; the others are counted where they are hidden. */
    private static final int HITS_SHOWN = 40;

    private final Library library;
    private final Timelines timelines;
    private final SearchIndex search;
    private final SceneLinks links;
    private final BiFunction<String, Object[], String> translate;
    private String searched = "";
    private Collection<String> found = List.of();

    public SceneDrawing(
            Library library,
            Timelines timelines,
            SearchIndex search,
            SceneLinks links,
            BiFunction<String, Object[], String> translate) {
        this.library = library;
        this.timelines = timelines;
        this.search = search;
        this.links = links;
        this.translate = translate;
    }

    public DrawnTimeline.Texts texts() {
        return new DrawnTimeline.Texts(
                text("timeline.item", "{0}", "{1}", "{2}"),
                text("timeline.item.contested", "{0}", "{1}", "{2}"),
                text("timeline.item.marked", "{0}"),
                text("timeline.item.hit", "{0}"),
                text("timeline.cluster", "{0}", "{1}", "{2}"),
                text("timeline.cluster.hits", "{0}", "{1}"),
                text("timeline.under-way", "{0}"),
                text("timeline.place", "{0}", "{1}", "{2}"),
                text("timeline.window", "{0}", "{1}", "{2}"),
                text("timeline.failed"),
                text("timeline.retry"));
    }

    /** The lanes that are shown, with titles in the reader's language. */
    public List<TimelineLane> lanes(Lens lens) {
        return allLanes(lens).stream()
                .filter(lane -> lens.lanes().isEmpty() || lens.lanes().contains(lane.id()))
                .toList();
    }

    /** All lanes, those that are not shown too. */
    public List<TimelineLane> allLanes(Lens lens) {
        return timelines.lanes(lens.by()).stream()
                .map(lane -> new TimelineLane(lane.id(), LaneTitles.of(lens.by(), lane, this::text), lane.colour()))
                .toList();
    }

    /** Where the slices of a scene come from. */
    public DrawnTimeline.Source source(Scene now) {
        return source(now, Set.of());
    }

    /**
     * The same.
     *
     * @param besides ids of what else has to be among what is drawn
     */
    DrawnTimeline.Source source(Scene now, Set<String> besides) {
        var included = included(now);
        included.addAll(besides);
        return SliceSources.of(now.lens(), included);
    }

    /** What is in focus, what bears out the chosen cell, and what the drawn links lead to. */
    public Set<String> included(Scene now) {
        var included = new LinkedHashSet<>(links.markedEvents(now));
        now.entry().ifPresent(included::add);
        links(now).stream()
                .filter(DrawnTimeline.Link::strong)
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .forEach(included::add);
        found(now.lens().search()).stream().limit(HITS_SHOWN).forEach(included::add);
        return included;
    }

    public DrawnTimeline.Highlights highlights(Scene now) {
        return new DrawnTimeline.Highlights(
                Times.millis(now.at()),
                now.entry().orElse(""),
                now.stretch()
                        .map(stretch -> stretch.lane() + ":" + stretch.from() + ":" + stretch.to())
                        .orElse(""),
                links.markedEvents(now).stream().sorted().toList(),
                hits(now));
    }

    /** What the scene's search finds among what its lens shows. */
    public List<DrawnTimeline.Hit> hits(Scene now) {
        if (now.lens().search().isEmpty()) {
            return List.of();
        }
        var index = index(now.lens());
        return found(now.lens().search()).stream()
                .flatMap(id -> index.find(id).stream())
                .map(entry -> DrawnTimeline.Hit.of(
                        entry.id(), links.range().clamp(entry.date().earliest())))
                .toList();
    }

    /** Searched once for as long as the words stay the same. */
    private Collection<String> found(String words) {
        if (!words.equals(searched)) {
            found = search.ids(words);
            searched = words;
        }
        return found;
    }

    public TimelineIndex index(Lens lens) {
        return timelines.index(lens.by(), lens.filter());
    }

    /** If links are asked for: those of the event in focus, or all if it has none. */
    public List<DrawnTimeline.Link> links(Scene now) {
        if (!now.lens().links()) {
            return List.of();
        }
        var all = library.events().stream()
                .flatMap(event -> event.links().stream().map(link -> link(event, link, now)))
                .toList();
        var ofFocus = all.stream().filter(DrawnTimeline.Link::strong).toList();
        return ofFocus.isEmpty() ? all : ofFocus;
    }

    private DrawnTimeline.Link link(Event event, Event.Link link, Scene now) {
        var strong = now.entry()
                .filter(id -> id.equals(event.id()) || id.equals(link.event()))
                .isPresent();
        var words = text("link." + link.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new DrawnTimeline.Link(
                event.id(),
                link.event(),
                text(
                        "timeline.link",
                        event.title(),
                        words,
                        library.titleOf(link.event()).orElse("")),
                strong);
    }

    private String text(String key, Object... parameters) {
        return translate.apply(key, parameters);
    }
}

package entente.comparison.element;

import entente.library.Pack;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The charts of organizations and their members: their elements and the words on them. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
public enum ChartKind {
    MEMBERS(
            "members-over-time",
            "members-over-time.title",
            "members-over-time.limits",
            "members-over-time.nothing",
            "members-over-time.absolute",
            "members-over-time.share",
            "members-over-time.scale",
            "members-over-time.count",
            "members-over-time.none",
            "members-over-time.percent",
            "members-over-time.organization",
            "members-over-time.members",
            "members-over-time.day"),
    SETS(
            "membership-sets",
            "sets.title",
            "sets.limits",
            "sets.nothing",
            "sets.belong",
            "sets.none-belong",
            "sets.count",
            "sets.states",
            "sets.in-all",
            "sets.only",
            "sets.names"),
    LIVES(
            "organization-lives",
            "lives.title",
            "lives.limits",
            "lives.nothing",
            "lives.organization",
            "lives.begin",
            "lives.end",
            "lives.after",
            "lives.alive",
            "lives.none-alive",
            "lives.goes-on"),
    MAP(
            "members-map",
            "map.title",
            "map.limits",
            "map.nothing",
            "map.state",
            "map.belongs-to",
            "map.shown",
            "map.elsewhere",
            "map.several"),
    PATH(
            "state-path",
            "path.title",
            "path.limits",
            "path.nothing",
            "path.state",
            "path.organization",
            "path.status",
            "path.from",
            "path.to",
            "path.goes-on",
            "path.belongs",
            "path.belongs-to-none");

    private final String tag;
    private final List<String> keys;

    ChartKind(String tag, String... keys) {
        this.tag = tag;
        this.keys = List.of(keys);
    }

    /** The name of its element. */
    public String tag() {
        return tag;
    }

    /** The words on it, by their names there. */
    public Map<String, String> texts(Pack pack, BiFunction<String, Object[], String> translate) {
        var licence = translate.apply("chart.licence", new Object[] {pack.title(), pack.version(), pack.licence()});
        return ChartTexts.of(key -> translate.apply(key, new Object[0]), licence, keys);
    }
}

package entente.stage.element;

import entente.stage.Lens;
import entente.timeline.Arrangement;
import entente.timeline.Filter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where slices come from. */
final class SliceSources {

    private SliceSources() {}

    /** @param include ids of what has to be among what is drawn */
    static DrawnTimeline.Source of(Lens lens, Set<String> include) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "lanes", lens.lanes());
        parameters.putAll(parameters(lens.filter()));
        put(parameters, "include", include);
        return new DrawnTimeline.Source(url(lens.by()), parameters);
    }

    private static String url(Arrangement arrangement) {
        return "api/timelines/" + arrangement.id() + "/slice";
    }

    private static Map<String, String> parameters(Filter filter) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "organizations", filter.organizations());
        put(parameters, "kinds", filter.kinds());
        if (filter.importance() > 1) {
            parameters.put("importance", String.valueOf(filter.importance()));
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Set<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, String.join(",", new TreeSet<>(values)));
        }
    }
}

package entente.vistimeline;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may come through {@link HasTimelineNavigation#setRawOptions}. */
final class RawOptions {

    private static final Set<String> FUNCTIONS = Set.of(
            "template",
            "groupTemplate",
            "visibleFrameTemplate",
            "loadingScreenTemplate",
            "groupOrderSwap",
            "order",
            "snap",
            "moment");

    private static final Map<String, String> REFUSED = Map.of(
            "xss", "all content is text, and stays it",
            "configure", "it would let every reader change the options",
            "start", "use setWindow",
            "end", "use setWindow",
            "locale", "use setLocale",
            "locales", "use setTexts and setEditingTexts",
            "editable", "use setEditing",
            "rtl", "use setRightToLeft",
            "stack", "use setStacking");

    private RawOptions() {}

    static Map<String, ?> check(Map<String, ?> options) {
        options.forEach((name, value) -> {
            if (FUNCTIONS.contains(name) || name.matches("on[A-Z].*")) {
                throw new IllegalArgumentException(
                        "the option " + name + " can't be set raw: it takes a function, and no code comes through");
            }
            if (REFUSED.containsKey(name)) {
                throw new IllegalArgumentException("the option " + name + " can't be set raw: " + REFUSED.get(name));
            }
            checkValue(name, value);
        });
        return options;
    }

    private static void checkValue(String name, Object value) {
        switch (value) {
            case String text -> {}
            case Number number -> {}
            case Boolean truth -> {}
            case List<?> list -> list.forEach(element -> checkValue(name, element));
            case Map<?, ?> map -> map.forEach((key, element) -> checkValue(name + "." + key, element));
            default ->
                throw new IllegalArgumentException("the option " + name + " is a "
                        + value.getClass().getName() + "; a text, number, truth value, list or map was expected");
        }
    }
}

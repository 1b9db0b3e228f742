package entente.comparison.element;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The words of charts' elements, by their names there; {0}, {1}, … are filled in there, too. */
final class ChartTexts {

    private static final List<String> SHARED =
            List.of("chart.table", "chart.failed", "chart.retry", "chart.loading", "chart.take-away", "chart.as-of");

    private ChartTexts() {}

    /**
     * Those of one chart and those that all have.
     *
     * @param text from a key to the text
     * @param licence from where it is and under which licence
     * @param own keys of texts that the chart alone has
     */
    static Map<String, String> of(UnaryOperator<String> text, String licence, List<String> own) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("licence", licence);
        Stream.concat(SHARED.stream(), own.stream()).forEach(key -> texts.put(name(key), text.apply(key)));
        return texts;
    }

    /** "takeAway" for "chart.take-away". */
    private static String name(String key) {
        var words = key.substring(key.indexOf('.') + 1).split("-");
        var name = new StringBuilder(words[0]);
        Stream.of(words)
                .skip(1)
                .forEach(word ->
                        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return name.toString();
    }
}

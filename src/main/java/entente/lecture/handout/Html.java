package entente.lecture.handout;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Pieces of pages; all text and all values are escaped. */
final class Html {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private Html() {}

    /** Puts values, which are markup, into {places} of a template; what looks like a place in a value is none. */
    static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }

    /** An element with text. */
    static String text(String tag, String text) {
        return element(tag, HtmlUtils.htmlEscape(text));
    }

    /**
     * An element with others in it.
     *
     * @param tag its name, and attributes if it has any
     * @param inner markup
     */
    static String element(String tag, String inner) {
        var end = tag.indexOf(' ');
        return "<" + tag + ">" + inner + "</" + (end < 0 ? tag : tag.substring(0, end)) + ">";
    }

    static String link(String address, String text) {
        return element("a href=\"" + HtmlUtils.htmlEscape(address) + "\"", HtmlUtils.htmlEscape(text));
    }
}

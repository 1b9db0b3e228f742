package entente.lecture;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns Markdown into markup or plain text. Markup inside it is shown as text, and links lead only where links may. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .percentEncodeUrls(true)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private Markdown() {}

    public static String html(String markdown) {
        return HTML.render(PARSER.parse(markdown)).strip();
    }

    /** As a tree, for what is neither markup nor plain text. */
    public static Node tree(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Without marks of any kind. */
    public static String text(String markdown) {
        return TEXT.render(PARSER.parse(markdown)).strip();
    }
}

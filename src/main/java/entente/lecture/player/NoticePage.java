package entente.lecture.player;

import entente.stage.element.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A page that says in a few words why there is no lecture to show, and leads back. Works without scripts. */
@Component
class NoticePage {

    private final String template;
    private final Words words;

    NoticePage(Words words) throws IOException {
        this.template = new ClassPathResource("entente/lecture/notice.html").getContentAsString(StandardCharsets.UTF_8);
        this.words = words;
    }

    /**
     * The page.
     *
     * @param key the prefix of the keys of title and text
     * @param context the path before all addresses, without a slash at its end
     */
    String say(String key, String context) {
        return template.replace("{context}", HtmlUtils.htmlEscape(context))
                .replace("{title}", text(key + ".title"))
                .replace("{text}", text(key + ".text"))
                .replace("{lectures}", text("error.lectures"));
    }

    private String text(String key) {
        return HtmlUtils.htmlEscape(words.of(key));
    }
}

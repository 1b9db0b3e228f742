package entente.lecture.live;

import entente.stage.element.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Where one types the code of a lecture. Works without scripts. */
@Component
class JoinPage {

    private final String template;
    private final Words words;

    JoinPage(Words words) throws IOException {
        this.template = new ClassPathResource("entente/lecture/join.html").getContentAsString(StandardCharsets.UTF_8);
        this.words = words;
    }

    /**
     * The page.
     *
     * @param context the path before all addresses, without a slash at its end
     * @param typed what was typed before
     * @param problem key of the text that says what is wrong with it
     */
    String html(String context, String typed, Optional<String> problem) {
        return template.replace("{context}", HtmlUtils.htmlEscape(context))
                .replace("{title}", text("live.title"))
                .replace("{intro}", text("live.intro"))
                .replace("{label}", text("live.code"))
                .replace("{join}", text("live.join"))
                .replace("{problem}", problem.map(this::text).orElse(""))
                .replace("{typed}", HtmlUtils.htmlEscape(typed));
    }

    private String text(String key) {
        return HtmlUtils.htmlEscape(words.of(key));
    }
}

package entente.lecture.player;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The markup around an element of the player: its data as JSON, its script and its look. */
@Component
public class PlayerPage {

    private final String template;
    private final JsonMapper json;
    private final String version;

    PlayerPage(JsonMapper json, @Value("${entente.version:dev}") String version) throws IOException {
        this.template = new ClassPathResource("entente/lecture/player.html").getContentAsString(StandardCharsets.UTF_8);
        this.json = json;
        this.version = version;
    }

    /**
     * A whole page.
     *
     * @param element the name of the element that it shows
     * @param context the path before all addresses, without a slash at its end
     */
    public String html(String title, String element, PlayerData data, String context) {
        return template.replace("{context}", HtmlUtils.htmlEscape(context))
                .replace("{version}", HtmlUtils.htmlEscape(version))
                .replace("{element}", HtmlUtils.htmlEscape(element))
                .replace("{title}", HtmlUtils.htmlEscape(title))
                .replace("{data}", inScript(json.writeValueAsString(data)));
    }

    /** JSON that can't end the element it stands in. */
    public static String inScript(String text) {
        return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}

package entente.lecture.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The frame of pages that are handed out: their look, and the script for their buttons. */
@Component
class HandoutPage {

    /** Nothing from elsewhere, and no script but that of the page. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'";

    private final String template;
    private final String version;

    HandoutPage(@Value("${entente.version:dev}") String version) throws IOException {
        this.template =
                new ClassPathResource("entente/lecture/handout.html").getContentAsString(StandardCharsets.UTF_8);
        this.version = version;
    }

    /**
     * A whole page.
     *
     * @param body markup
     * @param context the path before all addresses, without a slash at its end
     */
    String html(String title, String body, String context) {
        return template.replace("{context}", HtmlUtils.htmlEscape(context))
                .replace("{version}", HtmlUtils.htmlEscape(version))
                .replace("{title}", HtmlUtils.htmlEscape(title))
                .replace("{body}", body);
    }
}

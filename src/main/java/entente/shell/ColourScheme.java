package entente.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Light or dark: what the reader chose, kept in a cookie and set before the page is first painted; without a choice, what
 * the system prefers.
 */
@Component
class ColourScheme implements VaadinServiceInitListener {

    private static final String COOKIE = "colour-scheme";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> chosen(response.getVaadinRequest())
                .ifPresent(
                        scheme -> Objects.requireNonNull(response.getDocument().selectFirst("html"))
                                .attr("theme", scheme.getThemeValue())
                                .attr("style", "color-scheme: " + scheme.getValue())));
    }

    /** Shows a scheme from now on, in this page and in those opened later. */
    static void choose(UI ui, ColorScheme.Value scheme) {
        ui.getPage().setColorScheme(scheme);
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'",
                        COOKIE,
                        scheme.getValue());
    }

    private static Optional<ColorScheme.Value> chosen(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> Stream.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK)
                        .filter(scheme -> scheme.getValue().equals(value)))
                .findFirst();
    }
}

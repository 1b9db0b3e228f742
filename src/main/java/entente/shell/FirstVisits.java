package entente.shell;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Opens the page as a browser does, {@code entente.first-visits} times right after the start (none if it is not set). What a
 * page takes is then loaded and compiled, and the first reader does not wait longer for it than the hundredth.
 */
@Component
class FirstVisits {

    private static final Logger LOG = LoggerFactory.getLogger(FirstVisits.class);
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    private final int count;
    private final Environment environment;

    FirstVisits(@Value("${entente.first-visits:0}") int count, Environment environment) {
        this.count = count;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (count > 0) {
            Thread.ofVirtual().name("first visits").start(this::visit);
        }
    }

    private void visit() {
        var address = URI.create("http://" + environment.getProperty("server.address", "localhost") + ":"
                + environment.getProperty("local.server.port")
                + environment.getProperty("server.servlet.context-path", "")
                + "/");
        try (var client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            for (var visit = 0; visit < count; visit++) {
                visit(client, address);
            }
        } catch (IOException e) {
            LOG.warn(
                    "The first reader will wait a little longer: {} does not answer the application itself",
                    address,
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void visit(HttpClient client, URI address) throws IOException, InterruptedException {
        get(client, address);
        var start = get(client, address.resolve("?v-r=init&location=&query="));
        var key = KEY.matcher(start);
        var ui = UI.matcher(start);
        if (!key.find() || !ui.find()) {
            throw new IOException("The page's start has no key or no number: " + start);
        }
        var first = HttpRequest.newBuilder(address.resolve("?v-r=uidl&v-uiId=" + ui.group(1)))
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Accept-Encoding", "gzip")
                .POST(BodyPublishers.ofString(navigation(key.group(1))));
        client.send(first.build(), BodyHandlers.discarding());
        get(client, address.resolve("api/timelines/ideas/slice?from=1603&to=2011&width=1000"));
    }

    /** What Flow's client says first. */
    private static String navigation(String key) {
        return """
                {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [{"type": "event", "node": 1, "event": "ui-navigate",
                  "data": {"route": "", "query": "", "appShellTitle": "", "historyState": null, "trigger": ""}}]}""".formatted(key);
    }

    private static String get(HttpClient client, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html, application/json");
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }
}

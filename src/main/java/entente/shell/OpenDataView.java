package entente.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import entente.library.Library;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** What of the pack can be taken away, as JSON and as CSV. */
@Route(value = "open-data", layout = MainLayout.class)
public class OpenDataView extends Div implements HasDynamicTitle {

    private final UnorderedList lists = new UnorderedList();

    public OpenDataView(Library library) {
        addClassName("message-page");
        lists.addClassName("open-data");
        addList("events", library.events());
        addList("eras", library.eras());
        addList("organizations", library.organizations());
        addList("states", library.states());
        addList("memberships", library.memberships());
        addList("concepts", library.concepts());
        addList("places", library.places());
        addList("regions", library.regions());
        addList("matrices", library.matrices());
        addList("sources", library.sources());
        addSearch(library.lanes().getFirst().title());
        add(
                new H1(getTranslation("open-data.title")),
                new Paragraph(library.pack().description()),
                new Paragraph(getTranslation(
                        "open-data.licence",
                        library.pack().licence(),
                        library.pack().version())),
                lists,
                new Paragraph(link("/api/pack.zip", getTranslation("open-data.pack"))),
                new Paragraph(link("/api-docs", getTranslation("open-data.description"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("open-data.title"));
    }

    private void addList(String name, Collection<?> records) {
        addItem(getTranslation("open-data." + name, records.size()), "/api/" + name, "/api/" + name + "?format=csv");
    }

    /** Needs words, so it links what it finds for some. */
    private void addSearch(String words) {
        var address = "/api/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        addItem(getTranslation("open-data.search", words), address, address + "&format=csv");
    }

    private void addItem(String text, String json, String csv) {
        var title = new Span(text);
        title.addClassName("strong");
        lists.add(new ListItem(title, link(json, "JSON"), link(csv, "CSV")));
    }

    private static Component link(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }
}

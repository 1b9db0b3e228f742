package entente.vistimeline.demo;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;

/** The list of demos, and the one that the address names. Not registered at the start; see {@link DemoRoute}. */
@Route(value = "demo/timeline/:demo?", registerAtStartup = false)
@CssImport("./vistimeline/demo.css")
public class DemoView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Demo> DEMOS = Stream.of(
                    ItemDemos.all(),
                    GroupDemos.all(),
                    LayoutDemos.all(),
                    EditingDemos.all(),
                    WindowDemos.all(),
                    AxisDemos.all(),
                    EventDemos.all())
            .flatMap(List::stream)
            .toList();

    private final Nav list = new Nav();
    private final Main place = new Main();
    private Demo shown = DEMOS.getFirst();

    public DemoView() {
        addClassName("timeline-demo");
        list.setAriaLabel("Demos");
        add(list, place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("demo").orElse(shown.id());
        shown = DEMOS.stream()
                .filter(demo -> demo.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("there is no demo " + wanted));
        list.removeAll();
        list.add(
                new H1("Timeline"),
                new UnorderedList(DEMOS.stream().map(this::link).toArray(ListItem[]::new)));
        place.removeAll();
        place.add(
                new H2(shown.title()),
                new Paragraph(shown.explanation()),
                shown.trial().get());
    }

    @Override
    public String getPageTitle() {
        return shown.title() + " – Timeline";
    }

    private ListItem link(Demo demo) {
        var link = new Anchor("demo/timeline/" + demo.id(), demo.title());
        if (demo.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}

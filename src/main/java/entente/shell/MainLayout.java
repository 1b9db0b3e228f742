package entente.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import entente.author.Author;
import entente.author.SignedIn;
import entente.library.Library;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The top bar with the views, and under it the view. */
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** What an author has of a view's own. */
    private static final Map<String, String> BELONG_TO = Map.of("my-lectures", "lectures");

    private final Main content = new Main();
    private final Div tools = new Div();
    private final Map<String, Anchor> views = new LinkedHashMap<>();

    public MainLayout(Library library, SignedIn signedIn) {
        addClassName("shell");
        content.addClassName("shell-content");
        add(skipLink(), topBar(library.pack().title(), signedIn.author()), content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren().appendChild(view.getElement());
        tools.removeAll();
        if (view instanceof HasTools withTools) {
            tools.add(withTools.tools());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        var current = BELONG_TO.getOrDefault(path, path);
        views.forEach((view, link) -> {
            if (view.equals(current) || (!view.isEmpty() && current.startsWith(view + "/"))) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor skipLink() {
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.getElement().setAttribute("router-ignore", true);
        skip.addClassName("skip-link");
        return skip;
    }

    private Header topBar(String title, Optional<Author> author) {
        var brand = new Anchor("/", getTranslation("shell.name"));
        brand.addClassName("brand");
        var subtitle = new Span(title);
        subtitle.addClassName("brand-subtitle");
        var nav = new Nav(
                view("", getTranslation("shell.explore")),
                view("compare", getTranslation("shell.compare")),
                view("lectures", getTranslation("shell.lectures")),
                view("open-data", getTranslation("shell.open-data")));
        nav.setAriaLabel(getTranslation("shell.views"));
        var header = new Header(brand, subtitle, nav, tools, account(author), schemeButton());
        tools.addClassName("top-bar-tools");
        header.addClassName("top-bar");
        return header;
    }

    private Anchor view(String path, String title) {
        var link = new Anchor("/" + path, title);
        views.put(path, link);
        return link;
    }

    /** Where one signs in, or the name of who has. */
    private Anchor account(Optional<Author> author) {
        var link = author.map(signedIn -> new Anchor("/account", signedIn.name()))
                .orElseGet(() -> new Anchor("/sign-in", getTranslation("shell.sign-in")));
        link.addClassName("account-link");
        views.put(link.getHref().substring(1), link);
        return link;
    }

    private NativeButton schemeButton() {
        var button = new NativeButton(getTranslation("shell.scheme"));
        button.addClassName("scheme-button");
        button.addClickListener(click -> getUI().ifPresent(ui -> ui.getPage()
                .executeJs(
                        "return getComputedStyle(document.documentElement).getPropertyValue('--is-dark').trim() === '1'")
                .then(
                        Boolean.class,
                        dark -> ColourScheme.choose(ui, dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK))));
        return button;
    }
}

package entente.account.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import entente.shell.MainLayout;
import java.util.Optional;

/**
 * Where authors sign in: by name and password, or by the link that they came with. A link signs in only when its button is
 * pressed, since mail programs and chats open links to show what is behind them.
 */
@Route(value = "sign-in", layout = MainLayout.class)
public class SignInView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "/sign-in";
    static final String LINK_PATH = "/sign-in/link";
    static final String FAILED = "failed";
    static final String TOKEN = "token";
    private static final String STAYING = "stay-signed-in";

    public SignInView() {
        addClassNames("message-page", "account-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("sign-in.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("sign-in.title")));
        parameter(event.getLocation(), FAILED).flatMap(SignInFailure::of).ifPresent(this::addFailure);
        parameter(event.getLocation(), TOKEN).ifPresentOrElse(this::addLinkForm, this::addPasswordForm);
    }

    private void addFailure(SignInFailure failure) {
        var message = new Paragraph(getTranslation("sign-in-failed." + failure.word()));
        message.addClassName("account-failure");
        message.getElement().setAttribute("role", "alert");
        add(message);
    }

    private void addLinkForm(String token) {
        var form = new PostForm(LINK_PATH.substring(1));
        form.addHidden(TOKEN, token);
        form.addTick(STAYING, getTranslation("sign-in.stay"));
        form.addSubmit(getTranslation("sign-in.submit"));
        add(new Paragraph(getTranslation("sign-in.by-link")), form);
    }

    private void addPasswordForm() {
        var form = new PostForm(PATH.substring(1));
        form.addField("username", getTranslation("sign-in.name"), "text", "username");
        form.addField("password", getTranslation("sign-in.password"), "password", "current-password");
        form.addTick(STAYING, getTranslation("sign-in.stay"));
        form.addSubmit(getTranslation("sign-in.submit"));
        add(
                new Paragraph(getTranslation("sign-in.text")),
                form,
                new H2(getTranslation("sign-in.without")),
                new Paragraph(getTranslation("sign-in.without.author")),
                new Paragraph(getTranslation("sign-in.without.host")),
                new Paragraph(new Code("bin/run --sign-in-link")));
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }
}

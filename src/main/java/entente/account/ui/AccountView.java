package entente.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import entente.author.Author;
import entente.author.Authors;
import entente.author.NameTakenException;
import entente.author.SignedIn;
import entente.author.SigningIn;
import entente.database.DatabaseUnavailableException;
import entente.shell.MainLayout;
import java.util.function.Function;

/** What an author sets about themselves: name and password; here they invite others, and sign out. */
@Route(value = "account", layout = MainLayout.class)
public class AccountView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "/account";

    private final transient Authors authors;
    private final transient SignedIn signedIn;
    private final transient SigningIn ways;
    private final transient AuthenticationContext authentication;

    public AccountView(Authors authors, SignedIn signedIn, SigningIn ways, AuthenticationContext authentication) {
        this.authors = authors;
        this.signedIn = signedIn;
        this.ways = ways;
        this.authentication = authentication;
        addClassNames("message-page", "account-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("account.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        signedIn.author()
                .ifPresent(author -> add(
                        new H1(getTranslation("account.title")),
                        name(author),
                        password(author),
                        invitation(),
                        signOut()));
    }

    private Component name(Author author) {
        var part = part(
                getTranslation("account.name"),
                getTranslation("account.name.text"),
                "text",
                "nickname",
                getTranslation("account.name.set"),
                name -> {
                    var renamed = authors.rename(author, name);
                    signedIn.renamed(renamed);
                    return getTranslation("account.name.done", renamed.name());
                });
        part.field.setValue(author.name());
        return part;
    }

    private Component password(Author author) {
        return part(
                getTranslation("account.password"),
                getTranslation("account.password.text", Authors.SHORTEST_PASSWORD),
                "password",
                "new-password",
                getTranslation("account.password.set"),
                password -> {
                    ways.setPassword(author, password);
                    return getTranslation("account.password.done");
                });
    }

    private Component invitation() {
        return part(
                getTranslation("account.invite"),
                getTranslation("account.invite.text"),
                "text",
                "off",
                getTranslation("account.invite.set"),
                name -> getTranslation("account.invite.done", name.strip(), authors.invite(name)));
    }

    private Component signOut() {
        var button = new NativeButton(getTranslation("account.sign-out"), click -> authentication.logout());
        button.addClassName("account-button");
        return new Section(button);
    }

    private Part part(
            String title, String text, String type, String autocomplete, String action, Function<String, String> set) {
        return new Part(title, text, type, autocomplete, action, typed -> {
            try {
                return set.apply(typed);
            } catch (NameTakenException e) {
                return getTranslation("account.taken");
            } catch (IllegalArgumentException e) {
                return getTranslation(
                        "account.refused", Author.LONGEST_NAME, Authors.SHORTEST_PASSWORD, Authors.LONGEST_PASSWORD);
            } catch (DatabaseUnavailableException e) {
                return getTranslation("account.unavailable");
            }
        });
    }

    /** A field with a button, which say what became of what was typed. */
    private static final class Part extends Section {

        private final Input field = new Input();

        Part(String title, String text, String type, String autocomplete, String action, Function<String, String> set) {
            var label = new NativeLabel(title);
            var heading = new H2(label);
            var id = "account-" + type + "-" + autocomplete;
            label.setFor(id);
            field.setId(id);
            field.setType(type);
            field.getElement().setAttribute("autocomplete", autocomplete);
            var answer = new Paragraph();
            answer.addClassName("account-answer");
            answer.getElement().setAttribute("role", "status");
            var button = new NativeButton(action, click -> {
                answer.setText(set.apply(field.getValue()));
                if (!type.equals("text") || autocomplete.equals("off")) {
                    field.clear();
                }
            });
            button.addClassName("account-button");
            var line = new Div(field, button);
            line.addClassName("account-line");
            add(heading, new Paragraph(text), line, answer);
        }
    }
}

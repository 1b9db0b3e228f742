package entente.details.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import entente.history.Claim;
import entente.history.Stance;
import java.util.List;
import java.util.Optional;

/** What sources say, each with its source; where they disagree, each side under its own heading. */
final class Claims extends Div {

    private final DetailsContext context;

    Claims(DetailsContext context, List<Claim> claims) {
        this.context = context;
        addClassName("claims");
        if (Stance.isContested(claims)) {
            add(side("details.supports", "is-supporting", claims, Stance.SUPPORTS));
            add(side("details.disputes", "is-disputing", claims, Stance.DISPUTES));
        } else {
            add(list(claims));
        }
    }

    private Component side(String heading, String className, List<Claim> claims, Stance stance) {
        var title = new Span(getTranslation(heading));
        title.addClassName("claims-heading");
        var side = new Div(
                title,
                list(claims.stream().filter(claim -> claim.stance() == stance).toList()));
        side.addClassNames("claims-side", className);
        return side;
    }

    private Component list(List<Claim> claims) {
        var list = new UnorderedList();
        for (var claim : claims) {
            list.add(new ListItem(new Span(claim.says() + " "), new SourceCitation(context, claim.reference())));
        }
        return list;
    }

    static Optional<Component> of(DetailsContext context, List<Claim> claims) {
        return claims.isEmpty() ? Optional.empty() : Optional.of(new Claims(context, claims));
    }
}

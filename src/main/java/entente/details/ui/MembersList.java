package entente.details.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import entente.history.DateText;
import entente.history.Membership;
import entente.history.Organization;
import entente.history.Reference;
import entente.history.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who belongs to an organization on a day, folded under the number of them; each with since when, and the source. */
final class MembersList extends NativeDetails {

    private final DetailsContext context;
    private final DateText dates = DateText.in(getLocale());
    private final UnorderedList list = new UnorderedList();

    private MembersList(DetailsContext context, Organization organization, LocalDate day, List<Membership> belonging) {
        this.context = context;
        addClassName("members");
        setSummaryText(getTranslation(
                "members.summary",
                String.valueOf(context.memberships().count(day, organization.id())),
                dates.print(day)));
        list.addClassName("member-list");
        setContent(list);
        addToggleListener(event -> {
            if (event.isOpened() && list.getComponentCount() == 0) {
                belonging.stream()
                        .sorted(Comparator.comparing(this::name))
                        .map(this::item)
                        .forEach(list::add);
            }
        });
    }

    /** Empty where the pack tells no members of the organization at any time. */
    static Optional<Component> of(DetailsContext context, Organization organization, LocalDate day) {
        return context.memberships().of(organization.id()).isEmpty()
                ? Optional.empty()
                : Optional.of(new MembersList(
                        context, organization, day, context.memberships().on(day, organization.id())));
    }

    private ListItem item(Membership membership) {
        var name = new Span(name(membership));
        name.addClassName("strong");
        var item = new ListItem(name, new Span(" "));
        if (membership.status() != Membership.Status.MEMBER) {
            var status = new Span(
                    getTranslation("membership." + membership.status().name().toLowerCase(Locale.ROOT)));
            status.addClassName("stance");
            item.add(status, new Span(" "));
        }
        var since = new Span(dates.print(membership.dates()) + " ");
        since.addClassName("quiet");
        item.add(since, new SourceCitation(context, new Reference(membership.source(), membership.locator())));
        membership.note().ifPresent(note -> {
            var remark = new Span(" " + note);
            remark.addClassName("quiet");
            item.add(remark);
        });
        return item;
    }

    private String name(Membership membership) {
        return context.library().state(membership.state()).map(State::name).orElse(membership.state());
    }
}

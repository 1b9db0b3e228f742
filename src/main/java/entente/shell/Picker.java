package entente.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A button that opens a list to choose from, with a field to look for some of it. The list is made when it is opened, and
 * again after each choice.
 */
public final class Picker extends Div {

    /** Of a long list only the beginning is shown; one looks for the rest. */
    private static final int MOST_SHOWN = 120;

    /** In the browser, where nothing is typed yet: from here it would come late, and take away what was typed meanwhile. */
    private static final String BEGIN_EMPTY = """
            this.parentElement.addEventListener('beforetoggle', (event) => {
              if (event.newState === 'open' && this.value) {
                this.value = '';
                this.dispatchEvent(new Event('input'));
              }
            });""";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    /** What can be chosen under one heading. */
    public record Group(String title, List<Option> options) {}

    /**
     * Something that can be chosen.
     *
     * @param isTaken whether it was chosen before, and can't be again
     */
    public record Option(String id, String title, boolean isTaken) {

        public Option(String id, String title) {
            this(id, title, false);
        }
    }

    private final Supplier<List<Group>> groups;
    private final Consumer<String> onChoose;
    private final Div list = new Div();
    private final Input find = new Input(ValueChangeMode.EAGER);
    private final NativeButton open;
    private final Div panel = new Div(find, list);
    private List<Group> opened = List.of();

    /** @param id of the list, once in the page */
    public Picker(String id, String text, String findLabel, Supplier<List<Group>> groups, Consumer<String> onChoose) {
        this.groups = groups;
        this.onChoose = onChoose;
        addClassName("picker");
        open = new NativeButton(text);
        open.addClassName("bar-button");
        open.getElement().setAttribute("popovertarget", id);
        find.setPlaceholder(findLabel);
        find.addClassName("find");
        find.getElement()
                .setAttribute("type", "search")
                .setAttribute("autofocus", true)
                .setAttribute("aria-label", findLabel);
        find.addValueChangeListener(event -> show());
        find.addAttachListener(event -> find.getElement().executeJs(BEGIN_EMPTY));
        panel.setId(id);
        panel.addClassNames("menu", "picker-menu");
        panel.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-label", text);
        panel.getElement().addEventListener("toggle", event -> fill()).setFilter("event.newState === 'open'");
        add(open, panel);
    }

    /** With room for several columns. */
    public Picker wide() {
        panel.addClassName("is-wide");
        return this;
    }

    /**
     * Whether it can be opened.
     *
     * @param whyNot what is said beside the button while it can't be opened; empty if that is clear
     */
    public void setOpenable(boolean isOpenable, String whyNot) {
        open.setEnabled(isOpenable);
        open.getElement().setAttribute("title", isOpenable ? "" : whyNot);
    }

    private void fill() {
        opened = groups.get();
        show();
    }

    private void show() {
        list.removeAll();
        var wanted = folded(find.getValue());
        var room = MOST_SHOWN;
        var found = 0;
        for (var group : opened) {
            var options = group.options().stream()
                    .filter(option -> folded(option.title()).contains(wanted))
                    .toList();
            found += options.size();
            if (!options.isEmpty() && room > 0) {
                var shown = options.subList(0, Math.min(room, options.size()));
                room -= shown.size();
                list.add(list(group.title(), shown));
            }
        }
        if (found == 0) {
            list.add(quiet(getTranslation("picker.none")));
        } else if (found > MOST_SHOWN) {
            list.add(quiet(getTranslation("picker.more", found - MOST_SHOWN)));
        }
    }

    private Div list(String title, List<Option> options) {
        var heading = new Span(title);
        heading.addClassName("menu-title");
        var items = new UnorderedList();
        options.forEach(option -> {
            var button = new NativeButton(option.title(), click -> choose(option));
            button.addClassName("menu-item");
            button.setEnabled(!option.isTaken());
            items.add(new ListItem(button));
        });
        var group = new Div(heading, items);
        group.addClassName("menu-group");
        return group;
    }

    private void choose(Option option) {
        onChoose.accept(option.id());
        opened = groups.get();
        show();
        find.focus();
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}

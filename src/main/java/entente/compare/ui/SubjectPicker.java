package entente.compare.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import entente.stage.Subjects;
import entente.stage.Subjects.Subject;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A button that opens all that can be compared, with a field to look for some of it. */
final class SubjectPicker extends Div {

    private static final String ID = "subject-picker";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final Map<Subject, ListItem> items = new LinkedHashMap<>();
    private final Map<Subjects.Kind, Div> groups = new LinkedHashMap<>();
    private final Paragraph none = new Paragraph();
    private final NativeButton open;

    SubjectPicker(Subjects subjects, Consumer<String> onChoose) {
        addClassName("subject-picker");
        open = new NativeButton(getTranslation("compare.add"));
        open.addClassName("bar-button");
        open.getElement().setAttribute("popovertarget", ID);
        var find = new Input(ValueChangeMode.EAGER);
        find.setPlaceholder(getTranslation("compare.find"));
        find.addClassName("find");
        find.getElement()
                .setAttribute("type", "search")
                .setAttribute("autofocus", true)
                .setAttribute("aria-label", getTranslation("compare.find"));
        find.addValueChangeListener(event -> show(event.getValue()));
        var panel = new Div(find);
        panel.setId(ID);
        panel.addClassNames("menu", "subject-menu");
        panel.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-label", getTranslation("compare.add"));
        for (var kind : Subjects.Kind.values()) {
            panel.add(group(subjects, kind, onChoose));
        }
        none.addClassName("quiet");
        none.setText(getTranslation("compare.none-found"));
        none.setVisible(false);
        panel.add(none);
        add(open, panel);
    }

    private Div group(Subjects subjects, Subjects.Kind kind, Consumer<String> onChoose) {
        var title = new Span(getTranslation("subjects." + kind.name().toLowerCase(Locale.ROOT)));
        title.addClassName("menu-title");
        var list = new UnorderedList();
        subjects.all().stream()
                .filter(subject -> subject.kind() == kind)
                .sorted(Comparator.comparing(Subject::title, String.CASE_INSENSITIVE_ORDER))
                .forEach(subject -> {
                    var button = new NativeButton(subject.title(), click -> onChoose.accept(subject.id()));
                    button.addClassName("menu-item");
                    var item = new ListItem(button);
                    items.put(subject, item);
                    list.add(item);
                });
        var group = new Div(title, list);
        group.addClassName("menu-group");
        groups.put(kind, group);
        return group;
    }

    private void show(String words) {
        var wanted = folded(words);
        items.forEach((subject, item) -> item.setVisible(folded(subject.title()).contains(wanted)));
        groups.forEach((kind, group) -> group.setVisible(items.entrySet().stream()
                .anyMatch(
                        item -> item.getKey().kind() == kind && item.getValue().isVisible())));
        none.setVisible(groups.values().stream().noneMatch(Div::isVisible));
    }

    /** What is compared already can't be chosen again, and nothing where no more fit. */
    void setTaken(List<String> ids, boolean isFull) {
        items.forEach((subject, item) -> item.getChildren()
                .findFirst()
                .ifPresent(button -> button.getElement().setEnabled(!isFull && !ids.contains(subject.id()))));
        open.setEnabled(!isFull);
        open.getElement().setAttribute("title", isFull ? getTranslation("compare.full") : "");
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}

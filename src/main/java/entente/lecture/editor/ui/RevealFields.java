package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import entente.lecture.Reveal;
import entente.lecture.Revealable;
import entente.lecture.Step;
import entente.lecture.editor.RevealText;
import entente.shell.Picker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is hidden at first and uncovered in turn. */
final class RevealFields extends Div implements ShowsStep {

    private static final int MOST = 12;

    private final Editor editor;
    private final Revealable revealable;
    private final ChosenList<Reveal> list;
    private final Paragraph lost = new Paragraph();
    private final Picker picker;

    RevealFields(Editor editor, Revealable revealable) {
        this.editor = editor;
        this.revealable = revealable;
        addClassName("edit-part");
        list = new ChosenList<>(this::title, chosen -> editor.changeStep(step -> step.revealing(chosen)));
        picker = new Picker(
                "reveal-picker",
                getTranslation("editor.add-reveal"),
                getTranslation("editor.find-reveal"),
                this::groups,
                this::addReveal);
        lost.addClassName("edit-problem");
        lost.getElement().setAttribute("role", "status");
        add(new H3(getTranslation("editor.reveals")), list, lost, picker);
    }

    @Override
    public void show(Step step) {
        list.show(step.reveals());
        picker.setOpenable(step.reveals().size() < MOST, getTranslation("editor.no-more", MOST));
        var gone = step.reveals().stream()
                .filter(reveal -> !revealable.isIn(reveal, step.scene()))
                .map(reveal -> revealable.title(reveal, step.scene()))
                .toList();
        lost.setText(gone.isEmpty() ? "" : getTranslation("editor.reveals-lost", String.join("; ", gone)));
    }

    private String title(Reveal reveal) {
        return editor.step().map(step -> revealable.title(reveal, step.scene())).orElse("");
    }

    private List<Picker.Group> groups() {
        return editor.step()
                .map(step -> {
                    var rest = new ArrayList<>(revealable.in(step.scene()));
                    rest.removeAll(step.reveals());
                    return List.of(
                            group("editor.reveal-rows", step, rest, Reveal.Row.class::isInstance),
                            group("editor.reveal-entries", step, rest, Reveal.Entry.class::isInstance),
                            group("editor.reveal-cells", step, rest, Reveal.Cell.class::isInstance));
                })
                .orElse(List.of());
    }

    private Picker.Group group(String key, Step step, List<Reveal> reveals, Predicate<Reveal> which) {
        return new Picker.Group(
                getTranslation(key),
                reveals.stream()
                        .filter(which)
                        .map(reveal ->
                                new Picker.Option(RevealText.write(reveal), revealable.title(reveal, step.scene())))
                        .toList());
    }

    private void addReveal(String text) {
        RevealText.read(text)
                .ifPresent(reveal -> editor.changeStep(step -> {
                    var longer = new ArrayList<>(step.reveals());
                    if (!longer.contains(reveal) && longer.size() < MOST) {
                        longer.add(reveal);
                    }
                    return step.revealing(longer);
                }));
    }
}

package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import entente.lecture.Poll;
import entente.lecture.Step;
import entente.lecture.editor.Steps;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A question to the audience, with its choices and the right one of them. */
final class PollFields extends Div implements ShowsStep {

    private static final int LONGEST_QUESTION = 160;
    private static final int LONGEST_CHOICES = 400;
    private static final int FEWEST = 2;
    private static final int MOST = 6;
    private static final String NONE = "";

    private final Editor editor;
    private final String step;
    private final NativeButton ask;
    private final NativeButton drop;
    private final Div fields = new Div();
    private final EditField question;
    private final EditField choices;
    private final Element answers = new Element("select");
    private List<String> offered = List.of();

    PollFields(Editor editor, String step) {
        this.editor = editor;
        this.step = step;
        addClassName("edit-part");
        question = EditField.line("poll-question", getTranslation("editor.poll-question"), LONGEST_QUESTION)
                .keptAs(draft("question"))
                .telling(typed -> type("question", poll -> poll.asking(typed)), editor::settle);
        choices = EditField.lines("poll-choices", getTranslation("editor.poll-choices"), LONGEST_CHOICES)
                .keptAs(draft("choices"))
                .telling(typed -> type("choices", poll -> poll.offering(typed)), editor::settle);
        answers.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                setAnswer(String.valueOf(event.getValue()));
            }
        });
        var right = new NativeLabel();
        right.addClassName("choice");
        right.add(new Span(getTranslation("editor.poll-answer")));
        right.getElement().appendChild(answers);
        fields.add(question, choices, right);
        ask = button("editor.poll-add", () -> set(Optional.of(new Poll("", List.of(), Optional.empty()))));
        drop = button("editor.poll-drop", () -> set(Optional.empty()));
        add(new H3(getTranslation("editor.poll")), fields, ask, drop);
    }

    @Override
    public void show(Step shown) {
        fields.setVisible(shown.poll().isPresent());
        ask.setVisible(shown.poll().isEmpty());
        drop.setVisible(shown.poll().isPresent());
        shown.poll().ifPresent(this::show);
    }

    private void show(Poll poll) {
        question.show(poll.question());
        if (!poll.offering(choices.value()).choices().equals(poll.choices())) {
            choices.show(String.join("\n", poll.choices()));
        }
        var count = poll.choices().size();
        choices.showProblem(
                count < FEWEST || count > MOST ? getTranslation("editor.poll-count", FEWEST, MOST, count) : "");
        offer(poll.choices());
        answers.setProperty("value", poll.answer().orElse(NONE));
    }

    private void offer(List<String> options) {
        if (answers.getChildCount() > 0 && options.equals(offered)) {
            return;
        }
        offered = options;
        answers.removeAllChildren();
        answers.appendChild(option(NONE, getTranslation("editor.poll-no-answer")));
        options.forEach(each -> answers.appendChild(option(each, each)));
    }

    private static Element option(String value, String text) {
        return new Element("option").setAttribute("value", value).setText(text);
    }

    private void setAnswer(String chosen) {
        change(poll ->
                new Poll(poll.question(), poll.choices(), Optional.of(chosen).filter(poll.choices()::contains)));
    }

    private void type(String field, UnaryOperator<Poll> how) {
        editor.type(
                draft(field),
                lecture -> Steps.change(
                        lecture, step, each -> each.asking(each.poll().map(how))));
    }

    private String draft(String field) {
        return "step:" + step + ":poll-" + field;
    }

    private void change(UnaryOperator<Poll> how) {
        editor.change(lecture ->
                Steps.change(lecture, step, each -> each.asking(each.poll().map(how))));
    }

    private void set(Optional<Poll> poll) {
        editor.change(lecture -> Steps.change(lecture, step, each -> each.asking(poll)));
        if (poll.isPresent()) {
            question.focus();
        }
    }

    private NativeButton button(String key, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("bar-button");
        return button;
    }
}

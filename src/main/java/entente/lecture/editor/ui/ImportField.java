package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import entente.lecture.Lecture;
import entente.lecture.LectureReader;
import entente.lecture.LectureReading;
import entente.library.LectureFile;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Takes a lecture's file from the author's machine, and says all that is wrong with it. */
final class ImportField extends Div {

    /** What is longer is not sent. */
    private static final String READ = """
            const file = this.files[0];
            if (!file) return null;
            return {
              name: file.name,
              size: file.size,
              text: file.size > $0 ? '' : await file.text(),
            }""";

    private final LectureReader reader;
    private final Consumer<Lecture> onRead;
    private final Element input = new Element("input");
    private final Div result = new Div();

    private record Chosen(String name, long size, String text) {}

    /** @param onRead told of a lecture that was read, and of one that was read in part if the author agrees */
    ImportField(LectureReader reader, Consumer<Lecture> onRead) {
        this.reader = reader;
        this.onRead = onRead;
        addClassName("import-field");
        input.setAttribute("type", "file").setAttribute("accept", ".yaml,.yml,application/yaml,text/yaml");
        input.addEventListener(
                "change", event -> input.executeJs(READ, LectureFile.LONGEST).then(Chosen.class, this::read));
        var label = new NativeLabel();
        label.addClassName("bar-button");
        label.add(new Span(getTranslation("import.open")));
        label.getElement().appendChild(input);
        result.addClassNames("scene-notes", "editor-notes");
        result.getElement().setAttribute("role", "alert");
        result.setVisible(false);
        add(label, result);
    }

    private void read(Chosen file) {
        input.executeJs("this.value = ''");
        if (file.size() > LectureFile.LONGEST) {
            say(getTranslation("import.too-long", file.name(), file.size(), LectureFile.LONGEST));
            return;
        }
        var name = file.name().replaceFirst("\\.ya?ml$", "");
        var reading = reader.read(LectureFile.read(name, file.text().getBytes(StandardCharsets.UTF_8)));
        if (reading.problems().isEmpty()) {
            result.setVisible(false);
            reading.lecture().ifPresent(onRead);
        } else {
            show(file.name(), reading);
        }
    }

    private void show(String name, LectureReading reading) {
        var count = reading.problems().size();
        say(
                reading.lecture().isPresent()
                        ? getTranslation("import.partly", name, count)
                        : getTranslation("import.refused", name, count));
        result.add(Faults.list(reading.problems()));
        reading.lecture().ifPresent(lecture -> {
            var go = button("import.anyway", () -> {
                result.setVisible(false);
                onRead.accept(lecture);
            });
            result.add(go);
        });
        result.add(button("notes.dismiss", () -> result.setVisible(false)));
    }

    private void say(String text) {
        result.removeAll();
        result.add(new Paragraph(text));
        result.setVisible(true);
    }

    private NativeButton button(String key, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("bar-button");
        return button;
    }
}

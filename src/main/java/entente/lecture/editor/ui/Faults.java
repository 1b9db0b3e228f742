package entente.lecture.editor.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import entente.library.Problem;
import java.util.List;

/** Lists what is wrong. */
final class Faults {

    private Faults() {}

    /** Each with its file and line. */
    static UnorderedList list(List<Problem> problems) {
        return of(problems.stream().map(Problem::toString).toList());
    }

    static UnorderedList of(List<String> texts) {
        var list = new UnorderedList();
        list.addClassName("fault-list");
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }
}

package entente.stage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import entente.history.DateText;
import entente.stage.Scene;
import entente.stage.SceneChanges;
import entente.stage.SceneLinks;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list twin of the timeline: what touches the same window, as a table that sorts and pages. */
final class HistoryList extends Div {

    static final int PAGE = 50;

    private final WindowContents contents;
    private final SceneLinks links;
    private final Signal<Scene> scene;
    private final SceneChanges changes;
    private final DateText dates = DateText.in(getLocale());
    private final Span summary = new Span();
    private final Span place = new Span();
    private final NativeButton previous = pageButton("list.previous", -1);
    private final NativeButton next = pageButton("list.next", 1);
    private final NativeTableBody body = new NativeTableBody();
    private final Map<ListRow.Column, NativeTableHeaderCell> headers = new EnumMap<>(ListRow.Column.class);
    private ListRow.Column sortedBy = ListRow.Column.DATE;
    private boolean descending;
    private int page;
    private List<ListRow> rows = List.of();
    private Optional<Object> listed = Optional.empty();

    HistoryList(WindowContents contents, SceneLinks links, Signal<Scene> scene, SceneChanges changes) {
        this.contents = contents;
        this.links = links;
        this.scene = scene;
        this.changes = changes;
        addClassName("history-list");
        summary.getElement().setAttribute("role", "status");
        var foot = new Div(previous, place, next);
        foot.addClassName("list-pages");
        var head = new Div(summary, foot);
        head.addClassName("list-head");
        var scroller = new Div(table());
        scroller.addClassName("list-scroller");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("list.name"));
        add(head, scroller);
        Signal.effect(this, () -> show(scene.get()));
    }

    private NativeTable table() {
        var row = new NativeTableRow();
        for (var column : ListRow.Column.values()) {
            var button = new NativeButton(getTranslation("list." + column.word()), click -> sortBy(column));
            var header = new NativeTableHeaderCell(button);
            header.getElement().setAttribute("scope", "col");
            headers.put(column, header);
            row.add(header);
        }
        return new NativeTable(new NativeTableHeader(row), body);
    }

    private NativeButton pageButton(String key, int step) {
        var button = new NativeButton(getTranslation(key), click -> {
            page += step;
            showPage(scene.peek());
        });
        button.addClassName("bar-button");
        return button;
    }

    private void sortBy(ListRow.Column column) {
        descending = column == sortedBy && !descending;
        sortedBy = column;
        page = 0;
        sort();
        showPage(scene.peek());
    }

    private void show(Scene now) {
        setVisible(now.lens().list());
        if (!now.lens().list()) {
            return;
        }
        var subject = List.of(now.from(), now.to(), now.lens());
        if (!listed.equals(Optional.of(subject))) {
            listed = Optional.of(subject);
            rows = contents.rows(now);
            page = 0;
            sort();
        }
        showPage(now);
    }

    private void sort() {
        rows = rows.stream().sorted(ListRow.by(sortedBy, descending)).toList();
        headers.forEach((column, header) -> {
            if (column == sortedBy) {
                header.getElement().setAttribute("aria-sort", descending ? "descending" : "ascending");
            } else {
                header.getElement().removeAttribute("aria-sort");
            }
        });
    }

    private void showPage(Scene now) {
        var pages = Math.max(1, (rows.size() + PAGE - 1) / PAGE);
        page = Math.clamp(page, 0, pages - 1);
        summary.setText(getTranslation(
                "list.summary", String.valueOf(rows.size()), dates.print(now.from()), dates.print(now.to())));
        place.setText(getTranslation("list.place", String.valueOf(page + 1), String.valueOf(pages)));
        previous.setEnabled(page > 0);
        next.setEnabled(page < pages - 1);
        body.removeAll();
        rows.stream().skip((long) page * PAGE).limit(PAGE).forEach(row -> body.add(row(row, now)));
    }

    private NativeTableRow row(ListRow row, Scene now) {
        var title = new NativeButton(
                row.entry().title(),
                click -> changes.choose(
                        links.focusOnEntry(scene.peek(), row.entry().id())));
        title.addClassName("link");
        var inFocus = now.entry().filter(row.entry().id()::equals).isPresent();
        if (inFocus) {
            title.getElement().setAttribute("aria-current", "true");
        }
        var dot = new Span();
        dot.addClassNames("dot", "colour-" + row.entry().colour().word());
        dot.getElement().setAttribute("aria-hidden", "true");
        var named = new Div(dot, title);
        named.addClassName("list-title");
        if (row.entry().contested()) {
            var chip = new Span(getTranslation("matrix.contested"));
            chip.addClassName("chip-contested");
            named.add(chip);
        }
        var cells = new NativeTableRow(
                new NativeTableCell(dates.print(row.entry().date())),
                new NativeTableCell(named),
                new NativeTableCell(row.lanes()),
                new NativeTableCell(row.kind()),
                new NativeTableCell(String.valueOf(row.entry().importance())));
        cells.setClassName("in-focus", inFocus);
        return cells;
    }
}

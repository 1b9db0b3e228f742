package entente.vistimeline.demo;

import static entente.vistimeline.demo.Samples.at;

import entente.vistimeline.CalendarUnit;
import entente.vistimeline.EditAnswer;
import entente.vistimeline.Editing;
import entente.vistimeline.EditingTexts;
import entente.vistimeline.ItemEdit;
import entente.vistimeline.Selecting;
import entente.vistimeline.Snap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What users may select and change. */
final class EditingDemos {

    private EditingDemos() {}

    static List<Demo> all() {
        return List.of(
                new Demo(
                        "selection",
                        "Selection",
                        "None, one, or several: by Ctrl one more, by Shift all between.",
                        EditingDemos::selection),
                new Demo(
                        "editing",
                        "Editing",
                        "Drag, double-click, or Alt and arrows, Insert, Delete, F2; the server refuses what is before 1914.",
                        EditingDemos::editing),
                new Demo(
                        "snapping",
                        "Snapping",
                        "Items and bars come to rest at units of the calendar.",
                        EditingDemos::snapping));
    }

    private static Trial selection() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.putItems(List.of(Samples.LOCARNO.notSelectable()));
        timeline.addSelectionChangeListener(event -> trial.tell(
                "selection",
                String.join(", ", event.selection().stream().sorted().toList())));
        var ways = new LinkedHashMap<String, Runnable>();
        ways.put("one", () -> timeline.setSelecting(Selecting.ONE));
        ways.put("several", () -> timeline.setSelecting(Selecting.SEVERAL));
        ways.put("several of a group", () -> timeline.setSelecting(Selecting.SEVERAL_OF_A_GROUP));
        ways.put("in sequence", () -> timeline.setSelecting(Selecting.SEVERAL.inSequence()));
        ways.put("none", () -> timeline.setSelecting(Selecting.NONE));
        return trial.choice("Select", ways)
                .button("select two", () -> timeline.setSelection(List.of("points", "versailles")))
                .button("select nothing", () -> timeline.setSelection(List.of()));
    }

    private static Trial editing() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.putItems(List.of(Samples.LOCARNO.readOnly()));
        timeline.setEditing(Editing.EVERYTHING);
        timeline.setEditingTexts(EditingTexts.ENGLISH);
        timeline.setSnap(Snap.to(1, CalendarUnit.MONTH));
        timeline.addItemOpenListener(event -> trial.tell("open", event.item()));
        var later = new ArrayList<ItemEdit>();
        timeline.setEditHandler(edit -> decide(trial, edit));
        return trial.toggle(
                        "answer later",
                        on -> timeline.setEditHandler(edit -> {
                            if (!on) {
                                return decide(trial, edit);
                            }
                            later.add(edit);
                            trial.tell("waiting", edit.after().id());
                            return EditAnswer.later();
                        }))
                .button("accept", () -> {
                    later.forEach(edit -> timeline.answer(edit, EditAnswer.accept()));
                    later.clear();
                })
                .button("refuse", () -> {
                    later.forEach(edit -> timeline.answer(edit, EditAnswer.refuse("not today")));
                    later.clear();
                })
                .toggle(
                        "drag without selecting",
                        on -> timeline.setEditing(on ? Editing.EVERYTHING.withoutSelecting() : Editing.EVERYTHING))
                .toggle("read only", on -> timeline.setEditing(on ? Editing.OFF : Editing.EVERYTHING))
                .button("state", () -> trial.tell("state", state(trial)));
    }

    private static EditAnswer decide(Trial trial, ItemEdit edit) {
        trial.tell(
                "edit",
                edit.kind().name().toLowerCase(Locale.ROOT) + " " + edit.after().content() + " "
                        + edit.after().start() + " "
                        + edit.after().group().orElse(""));
        if (edit.after().start().isBefore(at("1914-01-01"))) {
            return EditAnswer.refuse("this history begins in 1914");
        }
        if (edit.kind() == ItemEdit.Kind.REMOVE && edit.after().id().equals("war-1")) {
            return EditAnswer.refuse("the war did take place");
        }
        return edit.kind() == ItemEdit.Kind.ADD
                ? EditAnswer.accept(edit.after().withContent("Noted").withClassName("colour-grey"))
                : EditAnswer.accept();
    }

    private static String state(Trial trial) {
        return String.join(
                ", ",
                trial.timeline.getItems().stream()
                        .map(item ->
                                item.content() + " " + item.start().toString().substring(0, 10))
                        .toList());
    }

    private static Trial snapping() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.setEditing(Editing.EVERYTHING.withoutSelecting());
        timeline.setTimeBar("bar", at("1917-06-15"));
        timeline.setEditHandler(edit -> {
            trial.tell("edit", edit.after().start().toString());
            return EditAnswer.accept();
        });
        timeline.addTimeBarMoveListener(event -> trial.tell("bar", event.time().toString()));
        var snaps = new LinkedHashMap<String, Runnable>();
        snaps.put("axis", () -> timeline.setSnap(Snap.AXIS));
        snaps.put("none", () -> timeline.setSnap(Snap.NONE));
        snaps.put("weeks", () -> timeline.setSnap(Snap.to(1, CalendarUnit.WEEK)));
        snaps.put("quarters", () -> timeline.setSnap(Snap.to(3, CalendarUnit.MONTH)));
        snaps.put("decades", () -> timeline.setSnap(Snap.to(10, CalendarUnit.YEAR)));
        return trial.choice("Snap to", snaps);
    }
}

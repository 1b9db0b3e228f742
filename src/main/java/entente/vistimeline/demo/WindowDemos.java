package entente.vistimeline.demo;

import static entente.vistimeline.demo.Samples.at;
import static entente.vistimeline.demo.Samples.window;

import entente.vistimeline.CurrentTime;
import entente.vistimeline.HiddenDates;
import entente.vistimeline.Limits;
import entente.vistimeline.ModifierKey;
import entente.vistimeline.RollingMode;
import entente.vistimeline.Wheel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/** How one moves about. */
final class WindowDemos {

    private static final Duration YEAR = Duration.ofDays(365);

    private WindowDemos() {}

    static List<Demo> all() {
        return List.of(
                new Demo(
                        "window",
                        "Window and zoom",
                        "The server moves the window, and is told where it came to rest.",
                        WindowDemos::moves),
                new Demo("limits", "Limits", "How far one can move and zoom, and by which means.", WindowDemos::limits),
                new Demo(
                        "hidden-dates",
                        "Hidden dates",
                        "Stretches cut out of the axis, once or every year.",
                        WindowDemos::hidden),
                new Demo(
                        "rolling",
                        "Rolling mode",
                        "The window follows the present; moving it stops that, and a button brings it back.",
                        WindowDemos::rolling),
                new Demo(
                        "kept",
                        "Kept on the server",
                        "Out of the page and back again: everything is as it was, and as it was changed meanwhile.",
                        WindowDemos::kept));
    }

    private static void tellWindow(Trial trial) {
        trial.timeline.addWindowChangeListener(event -> trial.tell(
                "window",
                event.window().from() + " to " + event.window().to() + (event.isByUser() ? " by the user" : "")));
    }

    private static Trial moves() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        tellWindow(trial);
        return trial.button("zoom in", () -> timeline.zoomIn(0.5))
                .button("zoom out", () -> timeline.zoomOut(0.5))
                .button("a year", () -> timeline.zoomTo(YEAR))
                .button("five years", () -> timeline.zoomTo(YEAR.multipliedBy(5)))
                .button("move to 1945", () -> timeline.moveTo(at("1945-10-24")))
                .button("show Locarno", () -> timeline.focus(List.of("locarno")))
                .button("fit", timeline::fit)
                .button("antiquity", () -> timeline.setWindow(window("-0060-01-01", "0010-01-01")))
                .button(
                        "which are visible",
                        () -> timeline.findVisibleItems(ids -> trial.tell(
                                "visible",
                                String.join(", ", ids.stream().sorted().toList()))));
    }

    private static Trial limits() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        tellWindow(trial);
        var limits = Limits.within(window("1910-01-01", "1950-01-01"))
                .withShortest(Duration.ofDays(30))
                .withLongest(YEAR.multipliedBy(20));
        timeline.setLimits(limits);
        var wheels = new LinkedHashMap<String, Runnable>();
        wheels.put("zooms", () -> timeline.setWheel(Wheel.USUAL));
        wheels.put("zooms with Ctrl", () -> timeline.setWheel(Wheel.zoomingWith(ModifierKey.CTRL)));
        wheels.put("moves, zooms with Shift", () -> timeline.setWheel(Wheel.panning(ModifierKey.SHIFT)));
        return trial.toggle("no limits", on -> timeline.setLimits(on ? Limits.NONE : limits))
                .button("move to 1990", () -> timeline.moveTo(at("1990-01-01")))
                .button("a century", () -> timeline.zoomTo(YEAR.multipliedBy(100)))
                .button("an hour", () -> timeline.zoomTo(Duration.ofHours(1)))
                .choice("Wheel", wheels)
                .toggle("fixed", on -> timeline.setMoveable(!on))
                .toggle("no zooming", on -> timeline.setZoomable(!on))
                .toggle("click to use", timeline::setClickToUse);
    }

    private static Trial hidden() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        var war = HiddenDates.once(at("1914-09-01"), at("1918-09-01"));
        timeline.setHiddenDates(war);
        var choices = new LinkedHashMap<String, Runnable>();
        choices.put("the war", () -> timeline.setHiddenDates(war));
        choices.put(
                "every summer",
                () -> timeline.setHiddenDates(
                        new HiddenDates(at("1913-06-01"), at("1913-09-01"), HiddenDates.Repeat.YEARLY)));
        choices.put("nothing", timeline::setHiddenDates);
        return trial.choice("Hide", choices);
    }

    private static Trial rolling() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.setWindow(window("1919-01-01", "1920-01-01"));
        timeline.setCurrentTime(CurrentTime.SHOWN);
        timeline.setRollingMode(RollingMode.following(0.75));
        timeline.addCurrentTimeTickListener(event -> trial.tell("tick", "the present moved on"));
        var modes = new LinkedHashMap<String, Runnable>();
        modes.put("at three quarters", () -> timeline.setRollingMode(RollingMode.following(0.75)));
        modes.put("in the middle", () -> timeline.setRollingMode(RollingMode.following(0.5)));
        modes.put("off", () -> timeline.setRollingMode(RollingMode.OFF));
        return trial.choice("The present", modes).button("let it be 1919", () -> {
            timeline.setRollingMode(RollingMode.OFF);
            timeline.setCurrentTime(at("1919-06-28"));
            timeline.setWindow(window("1914-01-01", "1928-01-01"));
        });
    }

    private static Trial kept() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.setTimeBar("bar", at("1916-07-01"));
        return trial.button("detach", () -> trial.place.remove(timeline))
                .button("attach", () -> trial.place.add(timeline))
                .button("remove the war", () -> timeline.removeItems(List.of("war-1")))
                .button("select Versailles", () -> timeline.setSelection(List.of("versailles")))
                .button("show 1919", () -> timeline.setWindow(window("1919-01-01", "1920-01-01")));
    }
}

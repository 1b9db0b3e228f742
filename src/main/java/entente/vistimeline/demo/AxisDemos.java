package entente.vistimeline.demo;

import static entente.vistimeline.demo.Samples.at;
import static entente.vistimeline.demo.Samples.window;

import entente.vistimeline.AxisFormat;
import entente.vistimeline.DateFormat;
import entente.vistimeline.DateFormat.Part;
import entente.vistimeline.DateFormat.Width;
import entente.vistimeline.TimeAxis;
import entente.vistimeline.TimeBar;
import entente.vistimeline.TimeScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The axis and the bars on it. */
final class AxisDemos {

    private AxisDemos() {}

    static List<Demo> all() {
        return List.of(
                new Demo(
                        "axis",
                        "Locale and axis",
                        "Months and years in any language, always in UTC, also before the common era; the format is yours.",
                        AxisDemos::axis),
                new Demo(
                        "time-bars",
                        "Time bars and markers",
                        "Bars that the user drags or moves by key, bars that stay, and labels that one can write on.",
                        AxisDemos::bars));
    }

    private static Trial axis() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.setWindow(window("1918-06-01", "1919-09-01"));
        timeline.setTimeBar("bar", at("1918-11-11"));
        var custom = AxisFormat.USUAL
                .withMinor(TimeScale.MONTH, DateFormat.of(Part.MONTH, Width.NARROW))
                .withMajor(
                        TimeScale.MONTH, DateFormat.of(Part.YEAR, Width.NUMERIC).and(Part.MONTH, Width.LONG))
                .withDate(DateFormat.of(Part.WEEKDAY, Width.LONG)
                        .and(Part.DAY, Width.NUMERIC)
                        .and(Part.MONTH, Width.LONG)
                        .and(Part.YEAR, Width.NUMERIC));
        var languages = new LinkedHashMap<String, Runnable>();
        languages.put("English", () -> timeline.setLocale(Locale.UK));
        languages.put("German", () -> timeline.setLocale(Locale.GERMAN));
        languages.put("Japanese", () -> timeline.setLocale(Locale.JAPANESE));
        languages.put("Arabic", () -> timeline.setLocale(Locale.forLanguageTag("ar-EG")));
        return trial.choice("Language", languages)
                .toggle("own format", on -> timeline.setAxisFormat(on ? custom : AxisFormat.USUAL))
                .button("antiquity", () -> timeline.setWindow(window("-0060-01-01", "0010-01-01")))
                .button("before Caesar", () -> timeline.setWindow(window("-0044-12-01", "-0042-03-01")))
                .button("a year", () -> timeline.setWindow(window("1919-01-01", "1920-01-01")))
                .toggle(
                        "every quarter",
                        on -> timeline.setTimeAxis(on ? TimeAxis.every(3, TimeScale.MONTH) : TimeAxis.AUTO))
                .toggle(
                        "no upper labels",
                        on -> timeline.setTimeAxis(
                                on ? TimeAxis.AUTO.withMajorLabels(TimeAxis.MajorLabels.HIDDEN) : TimeAxis.AUTO));
    }

    private static Trial bars() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.setTimeBar(TimeBar.of("free", at("1916-07-01")).withName("Free bar"));
        timeline.setTimeBar(TimeBar.of("fixed", at("1918-11-11"))
                .withName("Armistice")
                .withTitle("The armistice of Compiègne")
                .withMarker(TimeBar.Marker.of("Armistice"))
                .fixed());
        timeline.setTimeBar(TimeBar.of("note", at("1923-01-11"))
                .withName("Note")
                .withMarker(TimeBar.Marker.editable("<Ruhr>"))
                .withClassName("colour-blue"));
        var listening = timeline.addTimeBarMoveListener(
                event -> trial.tell("bar", event.bar() + " " + event.time() + (event.isResting() ? " resting" : "")));
        timeline.addTimeBarMarkerListener(event -> trial.tell("marker", event.bar() + " " + event.text()));
        return trial.button("move to 1920", () -> timeline.setTimeBar("free", at("1920-01-10")))
                .button("remove", () -> timeline.removeTimeBar("free"))
                .button("stop listening", listening::remove)
                .button(
                        "bars on the server",
                        () -> trial.tell(
                                "bars",
                                String.join(
                                        ", ",
                                        timeline.getTimeBars().stream()
                                                .map(bar -> bar.id() + " "
                                                        + bar.time().toString().substring(0, 10)
                                                        + bar.marker()
                                                                .map(marker -> " " + marker.text())
                                                                .orElse(""))
                                                .toList())));
    }
}

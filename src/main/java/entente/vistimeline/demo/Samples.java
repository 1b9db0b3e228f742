package entente.vistimeline.demo;

import entente.vistimeline.Group;
import entente.vistimeline.Item;
import entente.vistimeline.TimeWindow;
import entente.vistimeline.TimelineTexts;
import entente.vistimeline.VisTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A little history to try timelines with. */
final class Samples {

    static final Group WARS = Group.of("wars", "Wars").withClassName("colour-vermilion");
    static final Group TREATIES = Group.of("treaties", "Treaties").withClassName("colour-blue");
    static final Group MEETINGS = Group.of("meetings", "Meetings").withClassName("colour-green");

    static final Item FIRST_WAR = range("war-1", "1914-07-28", "1918-11-11", "First World War")
            .inGroup("wars")
            .withClassName("colour-vermilion");
    static final Item SECOND_WAR = range("war-2", "1939-09-01", "1945-09-02", "Second World War")
            .inGroup("wars")
            .withClassName("colour-vermilion");
    static final Item POINTS = Item.point("points", at("1918-01-08"), "Fourteen Points")
            .inGroup("treaties")
            .withClassName("colour-blue");
    static final Item VERSAILLES = Item.box("versailles", at("1919-06-28"), "Versailles")
            .inGroup("treaties")
            .withClassName("colour-blue");
    static final Item LOCARNO =
            Item.box("locarno", at("1925-12-01"), "Locarno").inGroup("treaties").withClassName("colour-blue");
    static final Item PARIS = range("paris", "1919-01-18", "1920-01-21", "Paris Peace Conference")
            .inGroup("meetings")
            .withClassName("colour-green");
    static final Item WASHINGTON = Item.span(
                    "washington", at("1921-11-12"), at("1922-02-06"), "Washington Naval Conference")
            .inGroup("meetings")
            .withClassName("colour-green");

    private Samples() {}

    static Instant at(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static Item range(String id, String start, String end, String content) {
        return Item.range(id, at(start), at(end), content);
    }

    static TimeWindow window(String from, String to) {
        return new TimeWindow(at(from), at(to));
    }

    /** A timeline with nothing on it. */
    static VisTimeline empty() {
        var timeline = new VisTimeline();
        timeline.setHeight("300px");
        timeline.setLocale(Locale.UK);
        timeline.setTexts(new TimelineTexts("Tried timeline", "Bar", "BCE"));
        timeline.setWindow(window("1914-01-01", "1928-01-01"));
        return timeline;
    }

    /** A timeline with three groups and something in each. */
    static VisTimeline timeline() {
        var timeline = empty();
        timeline.setGroups(WARS, TREATIES, MEETINGS);
        timeline.setItems(items());
        return timeline;
    }

    static List<Item> items() {
        return List.of(FIRST_WAR, SECOND_WAR, POINTS, VERSAILLES, LOCARNO, PARIS, WASHINGTON);
    }
}

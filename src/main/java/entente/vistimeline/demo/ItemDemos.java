package entente.vistimeline.demo;

import static entente.vistimeline.demo.Samples.at;
import static entente.vistimeline.demo.Samples.range;

import entente.vistimeline.Connection;
import entente.vistimeline.Item;
import entente.vistimeline.ItemLook;
import entente.vistimeline.ItemTemplate;
import entente.vistimeline.Tooltips;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** How items look. */
final class ItemDemos {

    private static final ItemTemplate CARD = ItemTemplate.of("card", "title", "subtitle");

    private ItemDemos() {}

    static List<Demo> all() {
        return List.of(
                new Demo(
                        "item-types",
                        "Item types",
                        "Points, boxes, ranges, spans (a bar with its label beside it) and backgrounds.",
                        ItemDemos::types),
                new Demo(
                        "templates",
                        "Styles and templates",
                        "Classes give an item its look; a template gives it more than one line, of text and nothing else.",
                        ItemDemos::templates),
                new Demo(
                        "backgrounds",
                        "Backgrounds",
                        "Tinted stretches behind all groups, or behind one.",
                        ItemDemos::backgrounds),
                new Demo(
                        "tooltips",
                        "Tooltips",
                        "Text by pointing or by focus; the pointer may go onto it, and Escape takes it away.",
                        ItemDemos::tooltips),
                new Demo(
                        "connections",
                        "Connections",
                        "Lines from item to item, which follow them at every zoom.",
                        ItemDemos::connections));
    }

    private static Trial types() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        var cabinet =
                Item.box("cabinet", at("1916-12-07"), "Lloyd George's cabinet").inGroup("meetings");
        return trial.button("add box", () -> timeline.putItems(List.of(cabinet)))
                .button("remove box", () -> timeline.removeItems(List.of(cabinet.id())))
                .button(
                        "make it a range",
                        () -> timeline.putItems(List.of(range("cabinet", "1916-12-07", "1922-10-19", cabinet.content())
                                .inGroup("meetings"))))
                .button(
                        "add span",
                        () -> timeline.putItems(
                                List.of(Item.span("verdun", at("1916-02-21"), at("1916-12-18"), "Verdun")
                                        .inGroup("wars"))))
                .button(
                        "add background",
                        () -> timeline.putItems(
                                List.of(Item.background("peace", at("1919-01-18"), at("1923-07-24"), "Peacemaking"))))
                .button(
                        "rename",
                        () -> timeline.putItems(List.of(Samples.FIRST_WAR.withContent("The <b>Great</b> War"))))
                .choice("Align boxes", ItemLook.Align.class, timeline::setItemAlign);
    }

    private static Trial templates() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        var league = Item.box("league", at("1920-01-10"), "League of Nations").inGroup("meetings");
        timeline.putItems(List.of(
                league.withTemplate(CARD.fill("League of Nations", "10 January 1920, <i>Geneva</i>")),
                Samples.VERSAILLES.withClassName("colour-blue is-strong"),
                Samples.LOCARNO.withClassName("colour-grey")));
        timeline.setGroups(
                Samples.WARS, Samples.TREATIES.withTemplate(CARD.fill("Treaties", "signed")), Samples.MEETINGS);
        return trial.button(
                        "other text",
                        () -> timeline.putItems(List.of(league.withTemplate(CARD.fill("The League", "of 42 members")))))
                .button("no template", () -> timeline.putItems(List.of(league)))
                .button(
                        "other colour",
                        () -> timeline.putItems(List.of(Samples.FIRST_WAR.withClassName("colour-green"))));
    }

    private static Trial backgrounds() {
        var trial = new Trial(Samples.timeline());
        var ground = Item.background("ground", at("1919-01-18"), at("1923-07-24"), "Peacemaking")
                .withTooltip("From the conference of Paris to the treaty of Lausanne");
        trial.timeline.putItems(List.of(ground));
        return trial.button("behind all", () -> trial.timeline.putItems(List.of(ground)))
                .button("behind treaties", () -> trial.timeline.putItems(List.of(ground.inGroup("treaties"))))
                .button("none", () -> trial.timeline.removeItems(Set.of("ground")));
    }

    private static Trial tooltips() {
        var trial = new Trial(Samples.timeline());
        var timeline = trial.timeline;
        timeline.setTooltips(Tooltips.USUAL.withDelay(Duration.ofMillis(200)));
        timeline.putItems(List.of(
                Samples.FIRST_WAR.withTooltip("28 July 1914 to 11 November 1918"),
                Samples.VERSAILLES.withTooltip("Signed in the Hall of Mirrors.\nIn force since 10 January 1920."),
                Samples.POINTS.withTooltip("<em>Text</em>, not markup")));
        timeline.setGroups(Samples.WARS.withTooltip("Between states"), Samples.TREATIES, Samples.MEETINGS);
        return trial.toggle(
                        "follow the pointer",
                        on -> timeline.setTooltips(on ? Tooltips.USUAL.followingThePointer() : Tooltips.USUAL))
                .toggle("hide", on -> timeline.setTooltips(on ? Tooltips.HIDDEN : Tooltips.USUAL))
                .choice(
                        "At the edge",
                        Tooltips.Overflow.class,
                        overflow -> timeline.setTooltips(Tooltips.USUAL.withOverflow(overflow)));
    }

    private static Trial connections() {
        var trial = new Trial(Samples.timeline());
        var led = Connection.of("led", "war-1", "paris").withTitle("led to");
        var confirmed = Connection.of("confirmed", "versailles", "locarno").withTitle("confirmed by");
        trial.timeline.setConnections(List.of(led, confirmed));
        return trial.button("one", () -> trial.timeline.setConnections(List.of(led)))
                .button("both", () -> trial.timeline.setConnections(List.of(led, confirmed)))
                .button("none", () -> trial.timeline.setConnections(List.of()));
    }
}

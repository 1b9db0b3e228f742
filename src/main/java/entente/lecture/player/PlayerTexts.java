package entente.lecture.player;

import entente.stage.element.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the player, by their names there; {0}, {1}… are filled in there. */
final class PlayerTexts {

    private static final List<String> KEYS = List.of(
            "player.place",
            "player.progress",
            "player.previous",
            "player.next",
            "player.back",
            "player.keys",
            "player.keys-heading",
            "player.close",
            "player.overview",
            "player.black",
            "player.white",
            "player.poll",
            "player.right",
            "player.minutes",
            "player.speaker-title",
            "player.now-step",
            "player.next-step",
            "player.last-step",
            "player.uncovered",
            "player.notes",
            "player.no-notes",
            "player.sources",
            "player.smaller",
            "player.larger",
            "player.step-time",
            "player.step-time-open",
            "player.left",
            "player.over",
            "player.clock-stands",
            "player.on-time",
            "player.ahead",
            "player.behind",
            "player.start",
            "player.pause",
            "player.reset",
            "player.key-next",
            "player.does-next",
            "player.key-previous",
            "player.does-previous",
            "player.key-ends",
            "player.does-ends",
            "player.key-jump",
            "player.does-jump",
            "player.key-back",
            "player.does-back",
            "player.key-black",
            "player.does-black",
            "player.key-white",
            "player.does-white",
            "player.key-full",
            "player.does-full",
            "player.key-overview",
            "player.does-overview",
            "player.key-speaker",
            "player.does-speaker",
            "player.key-pointer",
            "player.does-pointer",
            "player.key-poll",
            "player.does-poll",
            "player.key-clock",
            "player.does-clock",
            "player.key-help",
            "player.does-help");

    private PlayerTexts() {}

    static Map<String, String> of(Words words) {
        return KEYS.stream().collect(Collectors.toMap(PlayerTexts::name, words::of));
    }

    /** "nowStep" for "player.now-step". */
    private static String name(String key) {
        var words = key.substring(key.indexOf('.') + 1).split("-", -1);
        var name = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}

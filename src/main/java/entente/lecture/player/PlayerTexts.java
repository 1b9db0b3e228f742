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
            "player.does-help",
            "player.key-ask",
            "player.does-ask",
            "player.key-live",
            "player.does-live",
            "player.key-code",
            "player.does-code",
            "player.votes",
            "player.voted",
            "player.join",
            "player.qr",
            "player.following-now",
            "player.follow-on",
            "player.live",
            "player.go-live",
            "player.go-live-does",
            "player.sign-in-first",
            "player.sign-in",
            "player.not-live",
            "player.looking-around",
            "player.answers",
            "player.show-code",
            "player.end",
            "player.end-for-all",
            "player.ask",
            "player.ask-cell",
            "player.ask-own",
            "player.ask-question",
            "player.ask-choices",
            "player.ask-answer",
            "player.ask-now",
            "player.too-few",
            "player.which-column",
            "player.ask-step",
            "player.show-answers",
            "player.hide-answers",
            "player.live-ended",
            "player.read-on",
            "player.connecting",
            "player.come-back",
            "player.lost",
            "player.following",
            "player.smaller-text",
            "player.larger-text",
            "player.scheme");

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

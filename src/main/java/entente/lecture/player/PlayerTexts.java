package entente.lecture.player;

import entente.stage.element.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the player, by their names there; {0}, {1}… are filled in there. */
final class PlayerTexts {

    private static final List<String> KEYS = List.of(
            "hall.place",
            "hall.progress",
            "hall.previous",
            "hall.next",
            "hall.back",
            "hall.keys",
            "hall.keys-heading",
            "hall.close",
            "hall.overview",
            "hall.black",
            "hall.white",
            "hall.poll",
            "hall.right",
            "hall.minutes",
            "hall.speaker-title",
            "hall.now-step",
            "hall.next-step",
            "hall.last-step",
            "hall.uncovered",
            "hall.notes",
            "hall.no-notes",
            "hall.sources",
            "hall.smaller",
            "hall.larger",
            "hall.step-time",
            "hall.step-time-open",
            "hall.left",
            "hall.over",
            "hall.clock-stands",
            "hall.on-time",
            "hall.ahead",
            "hall.behind",
            "hall.start",
            "hall.pause",
            "hall.reset",
            "hall.key-next",
            "hall.does-next",
            "hall.key-previous",
            "hall.does-previous",
            "hall.key-ends",
            "hall.does-ends",
            "hall.key-jump",
            "hall.does-jump",
            "hall.key-back",
            "hall.does-back",
            "hall.key-black",
            "hall.does-black",
            "hall.key-white",
            "hall.does-white",
            "hall.key-full",
            "hall.does-full",
            "hall.key-overview",
            "hall.does-overview",
            "hall.key-speaker",
            "hall.does-speaker",
            "hall.key-pointer",
            "hall.does-pointer",
            "hall.key-poll",
            "hall.does-poll",
            "hall.key-clock",
            "hall.does-clock",
            "hall.key-help",
            "hall.does-help",
            "hall.key-ask",
            "hall.does-ask",
            "hall.key-live",
            "hall.does-live",
            "hall.key-code",
            "hall.does-code",
            "hall.about",
            "hall.key-about",
            "hall.does-about",
            "hall.votes",
            "hall.voted",
            "hall.join",
            "hall.qr",
            "hall.following-now",
            "hall.follow-on",
            "hall.live",
            "hall.go-live",
            "hall.go-live-does",
            "hall.sign-in-first",
            "hall.sign-in",
            "hall.not-live",
            "hall.not-ended",
            "hall.not-heard",
            "hall.not-taken",
            "hall.gone-live",
            "hall.in-all",
            "hall.vote-lost",
            "hall.speaker-is-at",
            "hall.looking-around",
            "hall.answers",
            "hall.show-code",
            "hall.end",
            "hall.end-for-all",
            "hall.ask",
            "hall.ask-cell",
            "hall.ask-own",
            "hall.ask-question",
            "hall.ask-choices",
            "hall.ask-answer",
            "hall.ask-now",
            "hall.wrong-count",
            "hall.choice-too-long",
            "hall.which-column",
            "hall.ask-step",
            "hall.show-answers",
            "hall.hide-answers",
            "hall.live-ended",
            "hall.read-on",
            "hall.connecting",
            "hall.come-back",
            "hall.lost",
            "hall.following",
            "hall.smaller-text",
            "hall.larger-text",
            "hall.scheme");

    private PlayerTexts() {}

    static Map<String, String> of(Words words) {
        return KEYS.stream().collect(Collectors.toMap(PlayerTexts::name, words::of));
    }

    /** "nowStep" for "hall.now-step". */
    private static String name(String key) {
        var words = key.substring(key.indexOf('.') + 1).split("-", -1);
        var name = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}

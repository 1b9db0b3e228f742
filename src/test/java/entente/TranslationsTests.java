package entente;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import entente.citation.CitationStyle;
import entente.comparison.CellOnDay;
import entente.database.DatabaseUnavailableException;
import entente.history.Event;
import entente.history.Stance;
import entente.lecture.editor.Difference;
import entente.lecture.store.Sharing;
import entente.search.Kind;
import entente.stage.SceneNote;
import entente.stage.ScenePart;
import entente.stage.Subjects;
import entente.timeline.Arrangement;
import entente.timeline.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The texts on the screen against the keys in the code. A key is a quoted text that begins with a section of the file
 * ("timeline.") or that is passed to one of the methods that translate. A section that is followed by a plus in the code
 * is completed by the words of an enum.
 */
class TranslationsTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n/translations_en.properties");

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*\\.[a-z]+(?:[.-][a-z]+)*)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z-]+\\.)\"\\s*\\+");
    private static final Pattern TRANSLATING =
            Pattern.compile("\\b(?:getTranslation|text|addFact|chip|side)\\((?:[^;\"]*\\?)?\\s*(?:\\w+,\\s*)?");

    /** Pages that say something by a title and a text. */
    private static final Pattern SAYING = Pattern.compile("\\bsay\\(" + KEY.pattern());

    private static final Map<String, List<String>> COMPLETED = Map.ofEntries(
            entry(
                    "open-data.",
                    List.of(
                            "events",
                            "eras",
                            "organizations",
                            "states",
                            "memberships",
                            "concepts",
                            "places",
                            "regions",
                            "matrices",
                            "sources")),
            entry("sign-in-failed.", List.of("password", "link", "expired", "slow", "database")),
            entry("nothing.", words(CellOnDay.Reason.values())),
            entry("subjects.", words(Subjects.Kind.values())),
            entry("notes.", words(SceneNote.Reason.values())),
            entry("by.", words(Arrangement.values())),
            entry("list.", List.of("date", "title", "lane", "kind", "importance")),
            entry(
                    "kind.",
                    Filter.KINDS.stream()
                            .flatMap(kind -> Stream.of(kind, kind + ".one"))
                            .toList()),
            entry("found.", words(Kind.values())),
            entry(
                    "key.",
                    Stream.of("arrows", "groups", "ends", "pages", "zoom", "enter", "escape", "cursor", "help")
                            .flatMap(key -> Stream.of(key, key + ".does"))
                            .toList()),
            entry("style.", words(CitationStyle.values())),
            entry("stance.", words(Stance.values())),
            entry("difference.", words(Difference.Field.values())),
            entry("part.", words(ScenePart.values())),
            entry(
                    "sharing.",
                    words(Sharing.values()).stream()
                            .flatMap(sharing -> Stream.of(sharing, sharing + ".text"))
                            .toList()),
            entry("unavailable.", words(DatabaseUnavailableException.Reason.values())),
            entry("membership.", List.of("suspended", "associate", "observer")),
            entry(
                    "link.",
                    words(Event.Link.Type.values()).stream()
                            .flatMap(type -> Stream.of(type, type + ".reverse"))
                            .toList()));

    @Test
    void everyTextThatTheCodeAsksForIsThere() throws IOException {
        assertThat(texts()).containsAll(used());
    }

    @Test
    void everyTextIsUsed() throws IOException {
        assertThat(used()).containsAll(texts());
    }

    @Test
    void everyPrefixInTheCodeIsCompletedHere() throws IOException {
        assertThat(prefixes()).isEqualTo(COMPLETED.keySet());
    }

    private static Set<String> used() throws IOException {
        var sections = texts().stream().map(TranslationsTests::section).collect(Collectors.toSet());
        var used = new TreeSet<String>();
        for (var code : codes()) {
            found(KEY, code).filter(key -> sections.contains(section(key))).forEach(used::add);
            found(SAYING, code).forEach(key -> {
                used.remove(key);
                used.add(key + ".title");
                used.add(key + ".text");
            });
            found(Pattern.compile(TRANSLATING.pattern() + KEY.pattern()), code).forEach(used::add);
        }
        for (var prefix : prefixes()) {
            COMPLETED.getOrDefault(prefix, List.of()).forEach(word -> used.add(prefix + word));
        }
        return used;
    }

    private static Set<String> prefixes() throws IOException {
        var sections = texts().stream().map(key -> section(key) + ".").collect(Collectors.toSet());
        return codes().stream()
                .flatMap(code -> found(PREFIX, code))
                .filter(sections::contains)
                .collect(Collectors.toSet());
    }

    private static Stream<String> found(Pattern pattern, String code) {
        return pattern.matcher(code).results().map(TranslationsTests::lastGroup);
    }

    private static String lastGroup(MatchResult match) {
        return match.group(match.groupCount());
    }

    private static String section(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> texts() throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS, UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The sources of what is on the screen. */
    private static List<String> codes() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString()
                            .matches(".*\\b(ui|shell|element|player|live|picture|handout)\\b[^.]*\\.java"))
                    .map(TranslationsTests::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}

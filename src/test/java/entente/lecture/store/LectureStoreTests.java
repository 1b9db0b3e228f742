package entente.lecture.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.author.Author;
import entente.author.Authors;
import entente.author.NameTakenException;
import entente.author.SignInLinks;
import entente.database.DatabaseUnavailableException;
import entente.lecture.Lecture;
import entente.lecture.Lectures;
import entente.lecture.Step;
import entente.stage.SceneCodec;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;

/** What every database has to do that lectures are kept in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LectureStoreTests {

    private final ConfigurableApplicationContext context;
    private final LectureStore store;
    private final Authors authors;
    private final Author ada;
    private final Author ben;

    LectureStoreTests(ConfigurableApplicationContext context) {
        this.context = context;
        this.store = context.getBean(LectureStore.class);
        this.authors = context.getBean(Authors.class);
        this.ada = authors.findByName("Ada").orElseGet(() -> authors.add("Ada"));
        this.ben = authors.findByName("Ben").orElseGet(() -> authors.add("Ben"));
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    @Test
    void everySaveIsARevisionAndNoneIsEverChanged() {
        var first = store.create(ada, lecture("Vienna"), "");
        var id = first.entry().id();
        var second = store.save(ada, id, 1, lecture("Vienna, again"), "better title");
        var third = store.save(ada, id, 2, lecture("Vienna 🕊️"), "");

        assertThat(store.revisions(ada, id)).extracting(RevisionEntry::number).containsExactly(3, 2, 1);
        assertThat(store.revisions(ada, id))
                .extracting(RevisionEntry::title)
                .containsExactly("Vienna 🕊️", "Vienna, again", "Vienna");
        assertThat(store.revisions(ada, id).get(1).note()).isEqualTo("better title");
        assertThat(store.revision(ada, id, 1).content()).isEqualTo(first.content());
        assertThat(store.revision(ada, id, 2))
                .usingRecursiveComparison()
                .ignoringFields("entry")
                .isEqualTo(second);
        assertThat(store.open(ada, id)).isEqualTo(third);
        assertThat(third.lecture().steps()).isEqualTo(lecture("Vienna").steps());
        assertThat(third.entry().head()).isEqualTo(3);
        assertThat(third.entry().created()).isEqualTo(first.entry().created());
    }

    @Test
    void saveOnAnOldRevisionIsRefusedAndShowsTheLastOne() {
        var id = store.create(ada, lecture("Geneva"), "").entry().id();
        store.save(ada, id, 1, lecture("Geneva in one tab"), "");

        assertThatThrownBy(() -> store.save(ada, id, 1, lecture("Geneva in another tab"), ""))
                .isInstanceOfSatisfying(OutdatedRevisionException.class, e -> {
                    assertThat(e.head().lecture().title()).isEqualTo("Geneva in one tab");
                    assertThat(e.head().revision().number()).isEqualTo(2);
                })
                .hasMessageContaining("revision 2 is its last, and this is based on revision 1");
        assertThat(store.revisions(ada, id)).hasSize(2);
    }

    @Test
    void ofManySavesAtOnceOneIsKeptAndTheOthersAreTold() throws Exception {
        var id = store.create(ada, lecture("Locarno"), "").entry().id();
        var saves = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    try {
                        store.save(ada, id, 1, lecture("Locarno " + i), "");
                        return true;
                    } catch (OutdatedRevisionException e) {
                        return false;
                    }
                })
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var kept = 0;
            for (var save : threads.invokeAll(saves)) {
                kept += save.get() ? 1 : 0;
            }
            assertThat(kept).isOne();
        }
        assertThat(store.revisions(ada, id)).extracting(RevisionEntry::number).containsExactly(2, 1);
    }

    @Test
    void restoringIsASaveOfAnEarlierRevision() {
        var first = store.create(ada, lecture("Munich"), "");
        var id = first.entry().id();
        store.save(ada, id, 1, lecture("Munich, spoilt"), "");

        var restored = store.restore(ada, id, 1, 2, "as it was");

        assertThat(restored.revision().number()).isEqualTo(3);
        assertThat(restored.content()).isEqualTo(first.content());
        assertThat(restored.entry().title()).isEqualTo("Munich");
        assertThat(store.revision(ada, id, 2).lecture().title()).isEqualTo("Munich, spoilt");
        assertThatThrownBy(() -> store.restore(ada, id, 1, 2, "")).isInstanceOf(OutdatedRevisionException.class);
    }

    @Test
    void authorsSeeAndChangeOnlyTheirOwn() {
        var id = store.create(ada, lecture("Mine"), "").entry().id();

        assertThat(store.of(ada)).extracting(LectureEntry::id).contains(id);
        assertThat(store.of(ben)).extracting(LectureEntry::id).doesNotContain(id);
        for (var attempt : List.<Runnable>of(
                () -> store.open(ben, id),
                () -> store.save(ben, id, 1, lecture("His"), ""),
                () -> store.restore(ben, id, 1, 1, ""),
                () -> store.revision(ben, id, 1),
                () -> store.revisions(ben, id),
                () -> store.share(ben, id, Sharing.PUBLISHED),
                () -> store.delete(ben, id))) {
            assertThatThrownBy(attempt::run).isInstanceOf(NoSuchLectureException.class);
        }
        assertThat(store.open(ada, id).lecture().title()).isEqualTo("Mine");
    }

    @Test
    void sharingSaysWhoMayRead() {
        var lectures = context.getBean(Lectures.class);
        var id = store.create(ada, lecture("Shared"), "").entry().id();

        assertThat(lectures.find(id, Optional.empty())).isEmpty();
        assertThat(lectures.find(id, Optional.of(ben))).isEmpty();
        assertThat(lectures.find(id, Optional.of(ada))).map(Lecture::title).contains("Shared");

        store.share(ada, id, Sharing.LINK);
        assertThat(lectures.find(id, Optional.empty())).map(Lecture::id).contains(id);
        assertThat(lectures.published()).extracting(Lecture::id).doesNotContain(id);

        store.share(ada, id, Sharing.PUBLISHED);
        assertThat(lectures.published()).extracting(Lecture::id).endsWith(id).contains("nato-to-2005");

        store.delete(ada, id);
        assertThat(lectures.find(id, Optional.of(ada))).isEmpty();
        assertThat(context.getBean(JdbcTemplate.class)
                        .queryForObject("select count(*) from revision where lecture = ?", Integer.class, id))
                .isZero();
    }

    @Test
    void idsAreTwentyCharactersThatLinksNeedNotEscape() {
        var ids = new HashSet<String>();
        for (var i = 0; i < 20; i++) {
            ids.add(store.create(ada, lecture("Id"), "").entry().id());
        }

        assertThat(ids).hasSize(20).allMatch(id -> id.matches("[a-z2-9]{20}"));
    }

    @Test
    void lectureOfWhichThePackLacksSomethingOpensWithItsProblems() {
        var id = store.create(ada, lecture("Old pack"), "").entry().id();
        var content = store.open(ada, id).content().replaceFirst("matrix: .*", "matrix: gone-since");
        context.getBean(JdbcTemplate.class).update("update revision set content = ? where lecture = ?", content, id);
        context.getBean(Contents.class).forget();

        var opened = store.open(ada, id);

        assertThat(opened.lecture().steps()).hasSize(2);
        assertThat(opened.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.what()).isEqualTo("there is no matrix “gone-since” in the pack"));
        assertThat(opened.content()).isEqualTo(content);
    }

    @Test
    void whatNoOneCouldReadAgainIsRefusedWithAllThatIsWrong() {
        var untitled = new Lecture("any", " ", "Ada", "", List.of(step("one", "One"), step("two", "T".repeat(91))));

        assertThatThrownBy(() -> store.create(ada, untitled, ""))
                .isInstanceOfSatisfying(
                        RefusedLectureException.class,
                        e -> assertThat(e.problems()).hasSize(2))
                .hasMessageContaining("“title” is missing")
                .hasMessageContaining("too long (91); expected at most 90 characters");
    }

    @Test
    void textsOfAllKindsAreKeptAsTheyAre() {
        var odd = "\u0000 nul, 'quotes', \"more\", ½ 🕊️ \uD83D, --, ; drop table lecture; \\ %s ${x} {0} :id ?";
        var long200 = new Lecture(
                "any",
                odd,
                "Ada",
                odd,
                IntStream.range(0, Lecture.MOST_STEPS)
                        .mapToObj(i -> new Step(
                                "s" + i,
                                odd,
                                odd,
                                "x\n".repeat(400),
                                Duration.ZERO,
                                context.getBean(SceneCodec.class).opening(),
                                List.of(),
                                Optional.empty(),
                                List.of()))
                        .toList());

        var stored = store.create(ada, long200, odd);

        assertThat(store.open(ada, stored.entry().id()).lecture().steps()).isEqualTo(long200.steps());
        assertThat(stored.entry().title()).isEqualTo(long200.title());
    }

    @Test
    void twoAuthorsCanNotHaveNamesThatReadTheSame() {
        assertThatThrownBy(() -> authors.add(" aDA ")).isInstanceOf(NameTakenException.class);
        assertThatThrownBy(() -> authors.rename(ben, "Ada")).isInstanceOf(NameTakenException.class);
        assertThat(authors.rename(ben, "Ben ")).isEqualTo(ben);
        assertThatThrownBy(() -> authors.add("  ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void signInLinkIsKnownOnceAndOnlyByItsHash() {
        var links = context.getBean(SignInLinks.class);
        var token = links.link(ada, Duration.ofHours(1)).replaceFirst(".*=", "");
        var late = links.link(ada, Duration.ofSeconds(-1)).replaceFirst(".*=", "");

        assertThat(context.getBean(JdbcTemplate.class).queryForList("select hash from sign_in_link", String.class))
                .isNotEmpty()
                .doesNotContain(token);
        assertThat(links.consume(new OneTimeTokenAuthenticationToken(token)))
                .extracting(OneTimeToken::getUsername)
                .isEqualTo(ada.id());
        assertThat(links.consume(new OneTimeTokenAuthenticationToken(token))).isNull();
        assertThat(links.consume(new OneTimeTokenAuthenticationToken(late))).isNull();
        assertThat(links.consume(new OneTimeTokenAuthenticationToken("guessed")))
                .isNull();
    }

    @Test
    void passwordIsKeptAsAHashAndHasALength() {
        authors.setPassword(ben, "correct horse battery");

        assertThat(context.getBean(JdbcTemplate.class)
                        .queryForObject("select password from author where id = ?", String.class, ben.id()))
                .startsWith("{bcrypt}$2");
        assertThatThrownBy(() -> authors.setPassword(ben, "too short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 10 characters");
        assertThatThrownBy(() -> authors.setPassword(ben, "ß".repeat(37)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 72 bytes");
    }

    @Test
    void databaseThatIsGoneIsToldAndNothingElseHappens() throws Exception {
        var id = store.create(ada, lecture("Kept"), "").entry().id();

        whileGone(() -> {
            assertThatThrownBy(() -> store.save(ada, id, 1, lecture("Lost"), ""))
                    .isInstanceOfSatisfying(
                            DatabaseUnavailableException.class,
                            e -> assertThat(e.reason()).isEqualTo(DatabaseUnavailableException.Reason.GONE))
                    .hasMessageContaining("does not answer; nothing was saved");
            assertThat(context.getBean(Lectures.class).published())
                    .extracting(Lecture::id)
                    .contains("nato-to-2005");
            assertThat(context.getBean(Lectures.class).find("nato-to-2005", Optional.empty()))
                    .isPresent();
        });

        assertThat(store.save(ada, id, 1, lecture("Kept on"), "").revision().number())
                .isEqualTo(2);
    }

    /** Takes the database away while something is done, and brings it back. */
    abstract void whileGone(Runnable work) throws Exception;

    Lecture lecture(String title) {
        return new Lecture("any", title, "Ada", "What it is about", List.of(step("one", "One"), step("two", "Two")));
    }

    private Step step(String id, String title) {
        return new Step(
                id,
                title,
                "Look at *this*.",
                "Ask first.\n\nThen wait.",
                Duration.ofSeconds(90),
                context.getBean(SceneCodec.class).opening(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}

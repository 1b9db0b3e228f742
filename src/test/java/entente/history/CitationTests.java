package entente.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTests {

    private final DateText dates = DateText.in(Locale.ENGLISH);

    @Test
    void bookIsCitedByAuthorTitlePublisherPlaceAndYear() {
        var book = new SourceBuilder("The League That Failed")
                .author("F. P.", "Walters")
                .publisher("Oxford University Press", "London")
                .issued("1952")
                .build();

        assertThat(Citation.full(book, dates))
                .isEqualTo("F. P. Walters, The League That Failed, Oxford University Press, London, 1952");
    }

    @Test
    void treatyIsCitedByItsSeries() {
        var treaty = new SourceBuilder("North Atlantic Treaty")
                .series("United Nations Treaty Series", "34", "243")
                .issued("1949-04-04")
                .build();

        assertThat(Citation.full(treaty, dates))
                .isEqualTo("North Atlantic Treaty, United Nations Treaty Series 34 p. 243, 4 April 1949");
    }

    @Test
    void editorsStandInForMissingAuthors() {
        var volume = new SourceBuilder("A Cardboard Castle?")
                .editor("Vojtech", "Mastny")
                .editor("Malcolm", "Byrne")
                .build();
        var authored = new SourceBuilder("Essays")
                .author("Hedley", "Bull")
                .editor("Vojtech", "Mastny")
                .build();

        assertThat(Citation.full(volume, dates)).isEqualTo("Vojtech Mastny, Malcolm Byrne, A Cardboard Castle?");
        assertThat(Citation.full(authored, dates)).isEqualTo("Hedley Bull, Essays");
    }

    @Test
    void institutionThatIsAuthorAndPublisherIsNamedOnce() {
        var page = new SourceBuilder("Homepage")
                .institution("United Nations")
                .publisher("United Nations", "New York")
                .build();

        assertThat(Citation.full(page, dates)).isEqualTo("United Nations, Homepage, New York");
    }

    @Test
    void sourceWithATitleOnlyIsItsTitle() {
        assertThat(Citation.full(new SourceBuilder("Covenant").build(), dates)).isEqualTo("Covenant");
    }

    @Test
    void briefCitationIsTheShortTitleWithThePlace() {
        var covenant = new SourceBuilder("Covenant of the League of Nations")
                .titleShort("Covenant")
                .build();

        assertThat(Citation.brief(covenant, Optional.of("Article 16"))).isEqualTo("Covenant, Article 16");
        assertThat(Citation.brief(covenant, Optional.empty())).isEqualTo("Covenant");
        assertThat(Citation.brief(new SourceBuilder("Charter").build(), Optional.empty()))
                .isEqualTo("Charter");
    }

    @Test
    void nameHasTheOrderOfSpeech() {
        var author = new Source.Author(
                Optional.empty(), Optional.of("Ikenberry"), Optional.of("G. John"), Optional.of("Jr."));

        assertThat(author.name()).isEqualTo("G. John Ikenberry Jr.");
    }

    /** A source with what a test says of it and nothing else. */
    private static final class SourceBuilder {

        private final String title;
        private final List<Source.Author> authors = new ArrayList<>();
        private final List<Source.Author> editors = new ArrayList<>();
        private Optional<String> titleShort = Optional.empty();
        private Optional<HistoricalDate> issued = Optional.empty();
        private Optional<String> publisher = Optional.empty();
        private Optional<String> place = Optional.empty();
        private Optional<String> collection = Optional.empty();
        private Optional<String> volume = Optional.empty();
        private Optional<String> page = Optional.empty();

        SourceBuilder(String title) {
            this.title = title;
        }

        SourceBuilder titleShort(String text) {
            titleShort = Optional.of(text);
            return this;
        }

        SourceBuilder author(String given, String family) {
            authors.add(new Source.Author(Optional.empty(), Optional.of(family), Optional.of(given), Optional.empty()));
            return this;
        }

        SourceBuilder editor(String given, String family) {
            editors.add(new Source.Author(Optional.empty(), Optional.of(family), Optional.of(given), Optional.empty()));
            return this;
        }

        SourceBuilder institution(String name) {
            authors.add(new Source.Author(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty()));
            return this;
        }

        SourceBuilder publisher(String name, String where) {
            publisher = Optional.of(name);
            place = Optional.of(where);
            return this;
        }

        SourceBuilder series(String name, String inVolume, String onPage) {
            collection = Optional.of(name);
            volume = Optional.of(inVolume);
            page = Optional.of(onPage);
            return this;
        }

        SourceBuilder issued(String edtf) {
            issued = Optional.of(HistoricalDate.parse(edtf));
            return this;
        }

        Source build() {
            return new Source(
                    "id",
                    "document",
                    title,
                    titleShort,
                    authors,
                    editors,
                    issued,
                    Optional.empty(),
                    publisher,
                    place,
                    Optional.empty(),
                    collection,
                    volume,
                    page,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}

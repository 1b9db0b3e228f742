package entente.citation;

import entente.history.Moment;
import entente.history.Source;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Records of BibTeX, with the fields that BibLaTeX knows too; the key is the record's id. */
final class BibtexRecord {

    private static final Map<String, String> TYPES = Map.of(
            "book", "book",
            "chapter", "incollection",
            "entry-encyclopedia", "incollection",
            "article-journal", "article",
            "article-newspaper", "article",
            "article-magazine", "article",
            "report", "techreport",
            "thesis", "phdthesis",
            "pamphlet", "booklet");

    private static final Map<Character, String> ESCAPES =
            Map.of('\\', "\\textbackslash{}", '~', "\\textasciitilde{}", '^', "\\textasciicircum{}");

    private final StringJoiner fields;

    private BibtexRecord(String type, String key) {
        fields = new StringJoiner(",\n  ", "@" + type + "{" + key + ",\n  ", "\n}");
    }

    static String of(CitedPage page) {
        return new BibtexRecord("misc", page.key())
                .field("author", Optional.of("{" + escaped(CitedPage.AUTHOR) + "}"))
                .text("title", Optional.of(page.title()))
                .text("howpublished", Optional.of(page.whole() + ", version " + page.version()))
                .field("url", Optional.of(page.url()))
                .field("urldate", Optional.of(page.seen().toString()))
                .toString();
    }

    static String of(Source source) {
        var type = TYPES.getOrDefault(source.type(), "misc");
        var container = "article".equals(type) ? "journal" : "incollection".equals(type) ? "booktitle" : "howpublished";
        var publisher = "techreport".equals(type) ? "institution" : "publisher";
        return new BibtexRecord(type, source.id())
                .field("author", names(source.author()))
                .field("editor", names(source.editor()))
                .text("title", Optional.of(source.title()))
                .text(container, source.containerTitle())
                .text("series", source.collectionTitle())
                .text("edition", source.edition())
                .text("volume", source.volume())
                .text("number", source.number())
                .text("pages", source.page())
                .text(publisher, source.publisher())
                .text("address", source.publisherPlace())
                .field(
                        "year",
                        source.issued()
                                .map(date -> String.valueOf(date.earliest().getYear())))
                .field(
                        "month",
                        source.issued()
                                .flatMap(date -> date instanceof Moment moment ? month(moment) : Optional.empty()))
                .field("url", source.url())
                .field("urldate", source.accessed().map(date -> date.earliest().toString()))
                .toString();
    }

    private BibtexRecord text(String name, Optional<String> value) {
        return field(name, value.map(BibtexRecord::escaped));
    }

    private BibtexRecord field(String name, Optional<String> value) {
        value.ifPresent(text -> fields.add(name + " = {" + text + "}"));
        return this;
    }

    private static Optional<String> month(Moment moment) {
        return moment.precision() == Moment.Precision.YEAR
                ? Optional.empty()
                : Optional.of(String.valueOf(moment.first().getMonthValue()));
    }

    private static Optional<String> names(Collection<Source.Author> authors) {
        return authors.isEmpty()
                ? Optional.empty()
                : Optional.of(authors.stream().map(BibtexRecord::name).collect(Collectors.joining(" and ")));
    }

    /** Family name first; what is no person's name in braces, so that it stays whole. */
    private static String name(Source.Author author) {
        return author.literal()
                .map(literal -> "{" + escaped(literal) + "}")
                .orElseGet(() -> escaped(author.family().orElse("")
                        + author.suffix().map(suffix -> ", " + suffix).orElse("")
                        + author.given().map(given -> ", " + given).orElse("")));
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> (char) c)
                .map(c -> "&%$#_{}".indexOf(c) >= 0 ? "\\" + c : ESCAPES.getOrDefault(c, String.valueOf(c)))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}

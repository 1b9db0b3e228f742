package entente.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import entente.history.HistoricalDate;
import entente.history.Interval;
import entente.history.Moment;
import entente.history.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** What is cited, in the terms of CSL. */
final class CslItem {

    private CslItem() {}

    static CSLItemData of(CitedPage page) {
        return new CSLItemDataBuilder()
                .id(page.key())
                .type(CSLType.WEBPAGE)
                .author(new CSLNameBuilder().literal(CitedPage.AUTHOR).build())
                .title(page.title())
                .containerTitle(page.whole())
                .version(page.version())
                .URL(page.url())
                .accessed(date(Moment.ofDay(page.seen())))
                .build();
    }

    static CSLItemData of(Source source) {
        var item = new CSLItemDataBuilder().id(source.id()).type(type(source)).title(source.title());
        // An empty list would be cited as somebody without a name.
        if (!source.author().isEmpty()) {
            item.author(names(source.author()));
        }
        if (!source.editor().isEmpty()) {
            item.editor(names(source.editor()));
        }
        source.titleShort().ifPresent(item::titleShort);
        source.issued().map(CslItem::date).ifPresent(item::issued);
        source.edition().ifPresent(item::edition);
        source.publisher().ifPresent(item::publisher);
        source.publisherPlace().ifPresent(item::publisherPlace);
        container(source).ifPresent(item::containerTitle);
        source.collectionTitle().ifPresent(item::collectionTitle);
        source.volume().ifPresent(item::volume);
        source.page().ifPresent(item::page);
        source.number().ifPresent(item::number);
        source.url().ifPresent(item::URL);
        source.accessed().map(CslItem::date).ifPresent(item::accessed);
        return item.build();
    }

    /** Resolutions are no laws, which the styles would cite as laws of the United States. */
    private static CSLType type(Source source) {
        var isResolution = source.number()
                .filter(number -> number.startsWith("S/") || number.startsWith("A/"))
                .isPresent();
        return isResolution ? CSLType.REPORT : CSLType.fromString(source.type());
    }

    /** Where a treaty was printed, the styles take for what it stands in. */
    private static Optional<String> container(Source source) {
        return source.containerTitle()
                .or(() -> source.type().equals("treaty") ? source.collectionTitle() : Optional.empty());
    }

    private static CSLName[] names(Collection<Source.Author> authors) {
        return authors.stream().map(CslItem::name).toArray(CSLName[]::new);
    }

    private static CSLName name(Source.Author author) {
        var name = new CSLNameBuilder();
        author.literal().ifPresent(name::literal);
        author.family().ifPresent(name::family);
        author.given().ifPresent(name::given);
        author.suffix().ifPresent(name::suffix);
        return name.build();
    }

    private static CSLDate date(HistoricalDate date) {
        var moments = switch (date) {
            case Moment moment -> Stream.of(moment);
            case Interval interval ->
                Stream.of(interval.start(), interval.end()).flatMap(Optional::stream);
        };
        var parts = moments.map(CslItem::parts).toArray(int[][]::new);
        return new CSLDateBuilder()
                .dateParts(parts)
                .circa(date.hasSoftStart() || date.hasSoftEnd())
                .build();
    }

    private static int[] parts(Moment moment) {
        LocalDate first = moment.first();
        return switch (moment.precision()) {
            case YEAR -> new int[] {first.getYear()};
            case MONTH -> new int[] {first.getYear(), first.getMonthValue()};
            case DAY -> new int[] {first.getYear(), first.getMonthValue(), first.getDayOfMonth()};
        };
    }
}

package entente.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import entente.history.Citation;
import entente.history.DateText;
import entente.history.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes citations as plain text. */
@Component
class Bibliography {

    /** The citation of a page. */
    String of(CitationStyle style, CitedPage page) {
        return style == CitationStyle.BIBTEX
                ? BibtexRecord.of(page)
                : String.join("", entries(style, List.of(CslItem.of(page))).values());
    }

    /** The citations of sources, in their order. */
    List<String> of(CitationStyle style, Collection<Source> sources) {
        if (style == CitationStyle.BIBTEX) {
            return sources.stream().map(BibtexRecord::of).toList();
        }
        var entries = entries(style, sources.stream().map(CslItem::of).toList());
        return sources.stream()
                .map(source -> entries.computeIfAbsent(
                        source.id(), id -> Citation.full(source, DateText.in(Locale.ENGLISH)) + "."))
                .toList();
    }

    /** By id; styles leave out what they want named in the text alone. */
    private static Map<String, String> entries(CitationStyle style, List<CSLItemData> items) {
        if (items.isEmpty()) {
            return new LinkedHashMap<>();
        }
        try {
            var csl = new CSL(new ListItemDataProvider(items), definition(style), "en-US");
            csl.setOutputFormat("text");
            csl.registerCitationItems(items.stream().map(CSLItemData::getId).toArray(String[]::new));
            var entries = new LinkedHashMap<String, String>();
            for (var item : items) {
                var made = csl.makeBibliography(each -> each.getId().equals(item.getId()));
                Arrays.stream(made.getEntries())
                        .forEach(
                                entry -> entries.put(item.getId(), entry.strip().replaceAll("\\s+", " ")));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("The citation style " + style.id() + " could not be read", e);
        }
    }

    private static String definition(CitationStyle style) throws IOException {
        return new ClassPathResource("citation-styles/" + style.id() + ".csl")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}

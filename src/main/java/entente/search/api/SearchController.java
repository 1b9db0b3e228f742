package entente.search.api;

import entente.library.api.ApiException;
import entente.search.SearchIndex;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records found by words, best first. */
@RestController
@RequestMapping("/api/search")
@Tag(name = "Search", description = "Events, organizations, eras, concepts and sources, found by words")
class SearchController {

    private static final int USUAL_LIMIT = 20;
    private static final int HIGHEST_LIMIT = 1_000;

    private final SearchIndex index;

    SearchController(SearchIndex index) {
        this.index = index;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "Records in which all words are found, best first",
            description = "Words are looked for in titles, other names, people, places, texts and cited sources, and"
                    + " years and days in dates. Endings, accents and small typing errors do not matter, the last word"
                    + " may be unfinished, and there is no query syntax. If no record has all words, those with most of"
                    + " them are given. Highlights are ranges of UTF-16 units, from “start” up to “end”.")
    List<HitRecord> search(
            @Parameter(
                            description = "What to look for: text of at most " + SearchIndex.MAX_LENGTH + " characters",
                            example = "briand kello")
                    @RequestParam
                    String q,
            @Parameter(
                            description = "How many records to give at most, from 1 to " + HIGHEST_LIMIT + "; "
                                    + USUAL_LIMIT + " if left out",
                            example = "10")
                    @RequestParam
                    Optional<Integer> limit) {
        if (q.isBlank()) {
            throw ApiException.badParameter("q", q, "words to look for");
        }
        if (q.length() > SearchIndex.MAX_LENGTH) {
            throw ApiException.badParameter(
                    "q",
                    q,
                    "at most " + SearchIndex.MAX_LENGTH + " characters",
                    "The parameter “q” is " + q.length() + " characters long; expected: at most "
                            + SearchIndex.MAX_LENGTH + " characters.");
        }
        limit.filter(number -> number < 1 || number > HIGHEST_LIMIT).ifPresent(number -> {
            throw ApiException.badParameter("limit", number.toString(), "a whole number from 1 to " + HIGHEST_LIMIT);
        });
        return index.search(q, limit.orElse(USUAL_LIMIT)).hits().stream()
                .map(HitRecord::of)
                .toList();
    }
}

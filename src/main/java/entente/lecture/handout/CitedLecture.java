package entente.lecture.handout;

import entente.citation.Citable;
import entente.citation.CitationStyle;
import entente.citation.Citations;
import entente.lecture.Lecture;
import entente.stage.element.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes how a lecture and all that it rests on are cited, to be copied. */
@Component
class CitedLecture {

    private final Citations citations;
    private final CitedSteps cited;
    private final Words words;

    CitedLecture(Citations citations, CitedSteps cited, Words words) {
        this.citations = citations;
        this.cited = cited;
        this.words = words;
    }

    /**
     * The markup of the page.
     *
     * @param address of the application, with a slash at its end
     */
    String html(Lecture lecture, CitationStyle style, String address) {
        var what = Citable.page(
                lecture.title(), lecture.id(), "lectures/" + lecture.id() + "/handout", cited.sources(lecture));
        return bar(style)
                + Html.element(
                        "main",
                        Html.element(
                                "section class=\"handout-citations\"",
                                Html.text("h1", words.apply("handout.cite", new Object[] {lecture.title()}))
                                        + Html.text(
                                                "pre id=\"citations\" tabindex=\"0\"",
                                                citations.text(style, what, address, true))));
    }

    private String bar(CitationStyle shown) {
        var styles = Arrays.stream(CitationStyle.values())
                .map(style -> Html.text(
                        "a href=\"citations?style=" + style.id() + "\""
                                + (style == shown ? " aria-current=\"page\"" : ""),
                        words.of("style." + style.id())))
                .collect(Collectors.joining());
        return Html.element(
                "nav class=\"handout-bar\"",
                Html.element(
                                "button type=\"button\" data-does=\"copy\"",
                                Html.text("span", words.of("handout.copy"))
                                        + Html.text("span hidden", words.of("handout.copied")))
                        + styles
                        + Html.link("handout", words.of("handout.back")));
    }
}

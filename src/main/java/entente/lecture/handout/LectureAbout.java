package entente.lecture.handout;

import entente.citation.Citable;
import entente.citation.CitationStyle;
import entente.citation.Citations;
import entente.history.DateText;
import entente.history.HistoricalDate;
import entente.lecture.Lecture;
import entente.library.Library;
import entente.stage.element.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what a file tells of itself: what it is, whose, from when, how to cite it, and what each step rests on. */
@Component
class LectureAbout {

    private final Citations citations;
    private final CitedSteps cited;
    private final Library library;
    private final Words words;
    private final DateText dates = DateText.in(Locale.ENGLISH);

    LectureAbout(Citations citations, CitedSteps cited, Library library, Words words) {
        this.citations = citations;
        this.cited = cited;
        this.library = library;
        this.words = words;
    }

    /**
     * The markup, which is also what one sees where scripts don't run.
     *
     * @param address of the application, with a slash at its end
     * @param leftOut how many events and organizations of the history are not in the file
     */
    String html(Lecture lecture, String address, LocalDate today, int leftOut) {
        var pack = library.pack();
        return Html.element(
                "article class=\"about\"",
                Html.text("h2", lecture.title())
                        + Html.text(
                                "p",
                                text(
                                        "handout.file-of",
                                        lecture.author(),
                                        dates.print(HistoricalDate.parse(today.toString()))))
                        + (lecture.summary().isEmpty() ? "" : Html.text("p", lecture.summary()))
                        + Html.element("noscript", Html.text("p", text("handout.file-script")))
                        + (leftOut == 0 ? "" : Html.text("p", text("handout.file-left-out", leftOut)))
                        + section("handout.file-cite", Html.text("p", citation(lecture, address)))
                        + section(
                                "handout.licence",
                                Html.text("p", text("chart.licence", pack.title(), pack.version(), pack.licence())))
                        + section("handout.file-steps", steps(lecture))
                        + section("handout.sources", sources(lecture)));
    }

    private String citation(Lecture lecture, String address) {
        var what = Citable.page(
                lecture.title(), lecture.id(), "lectures/" + lecture.id() + "/handout", cited.sources(lecture));
        return citations.text(CitationStyle.APA, what, address, false);
    }

    private String steps(Lecture lecture) {
        return list(
                "ol",
                lecture.steps().stream()
                        .map(step -> Html.text("b", step.title())
                                + Html.text("span class=\"quiet\"", " " + cited.line(step)))
                        .collect(Collectors.joining("</li><li>")));
    }

    private String sources(Lecture lecture) {
        return list(
                "ul",
                cited.sources(lecture).stream()
                        .map(source -> Html.text("span", cited.full(source)))
                        .collect(Collectors.joining("</li><li>")));
    }

    private static String list(String tag, String items) {
        return items.isEmpty() ? "" : Html.element(tag, Html.element("li", items));
    }

    private String section(String heading, String content) {
        return content.isEmpty() ? "" : Html.text("h3", text(heading)) + content;
    }

    private String text(String key, Object... parameters) {
        return words.apply(key, parameters);
    }
}

package entente.lecture.handout;

import entente.lecture.Lecture;
import entente.lecture.Markdown;
import entente.lecture.Poll;
import entente.lecture.Step;
import entente.lecture.picture.ScenePictures.Size;
import entente.lecture.picture.SvgWriter;
import entente.library.Library;
import entente.stage.element.Words;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes lectures to be printed: what they are and what they hold, a step on each page, and all that they cite. */
@Component
class PrintedLecture {

    private static final Size PICTURE = new Size(720, 420, 11.5);

    private final StepPictures pictures;
    private final CitedSteps cited;
    private final Library library;
    private final Words words;

    PrintedLecture(StepPictures pictures, CitedSteps cited, Library library, Words words) {
        this.pictures = pictures;
        this.cited = cited;
        this.library = library;
        this.words = words;
    }

    /** The markup of all pages, with what one does with them above. */
    String html(Lecture lecture, boolean withNotes) {
        return bar(withNotes)
                + Html.element(
                        "main",
                        first(lecture)
                                + IntStream.range(0, lecture.steps().size())
                                        .mapToObj(place ->
                                                step(place, lecture.steps().get(place), withNotes))
                                        .collect(Collectors.joining())
                                + last(lecture));
    }

    private String text(String key, Object... parameters) {
        return words.apply(key, parameters);
    }

    private String bar(boolean withNotes) {
        return Html.element(
                "nav class=\"handout-bar\"",
                Html.text("button type=\"button\" data-does=\"print\"", text("handout.print"))
                        + Html.link(
                                withNotes ? "handout" : "handout?notes=true",
                                text(withNotes ? "handout.without-notes" : "handout.with-notes"))
                        + Html.link("./handout.pptx", text("handout.powerpoint"))
                        + Html.link("citations", text("handout.citations")));
    }

    private String first(Lecture lecture) {
        var pack = library.pack();
        var contents = IntStream.range(0, lecture.steps().size())
                .mapToObj(place -> Html.element(
                        "li",
                        Html.link(
                                "#step-" + (place + 1),
                                lecture.steps().get(place).title())))
                .collect(Collectors.joining());
        return Html.element(
                "section class=\"handout-first\"",
                Html.text("h1", lecture.title())
                        + Html.text("p class=\"handout-author\"", lecture.author())
                        + (lecture.summary().isEmpty()
                                ? ""
                                : Html.text("p class=\"handout-summary\"", lecture.summary()))
                        + Html.text("h2", text("handout.contents"))
                        + Html.element("ol class=\"handout-contents\"", contents)
                        + Html.text(
                                "p class=\"handout-licence\"",
                                text("chart.licence", pack.title(), pack.version(), pack.licence())));
    }

    private String step(int place, Step step, boolean withNotes) {
        var number = String.valueOf(place + 1);
        var brief = cited.line(step);
        return Html.element(
                "section class=\"handout-step\" id=\"step-" + number + "\"",
                Html.element(
                                "h2",
                                Html.text("span class=\"handout-number\"", number) + " "
                                        + Html.text("span", step.title()))
                        + Html.element(
                                "figure", SvgWriter.element(pictures.draw(step, PICTURE), "step-" + number + "-"))
                        + Html.element("div class=\"handout-text\"", Markdown.html(step.text()))
                        + step.poll().map(poll -> poll(poll, withNotes)).orElse("")
                        + (brief.isEmpty()
                                ? ""
                                : Html.text("p class=\"handout-sources\"", text("handout.cited", brief)))
                        + (withNotes && !step.notes().isEmpty() ? notes(step) : ""));
    }

    private String notes(Step step) {
        return Html.element(
                "div class=\"handout-notes\"", Html.text("h3", text("handout.notes")) + Markdown.html(step.notes()));
    }

    /** The right answer is for those who ask. */
    private String poll(Poll poll, boolean withAnswer) {
        var choices = poll.choices().stream()
                .map(choice ->
                        withAnswer && poll.answer().filter(choice::equals).isPresent()
                                ? text("handout.right", choice)
                                : choice)
                .map(choice -> Html.text("li", choice))
                .collect(Collectors.joining());
        return Html.element(
                "div class=\"handout-poll\"",
                Html.text("h3", text("handout.poll", poll.question())) + Html.element("ul", choices));
    }

    private String last(Lecture lecture) {
        var sources = cited.sources(lecture);
        if (sources.isEmpty()) {
            return "";
        }
        return Html.element(
                "section class=\"handout-last\"",
                Html.text("h2", text("handout.sources"))
                        + Html.element(
                                "ul",
                                sources.stream()
                                        .map(source -> Html.text("li", cited.full(source)))
                                        .collect(Collectors.joining())));
    }
}

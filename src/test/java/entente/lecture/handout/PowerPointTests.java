package entente.lecture.handout;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Handouts;
import entente.lecture.Lecture;
import entente.lecture.Step;
import entente.lecture.picture.MatrixArranger;
import entente.lecture.picture.XmlText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class PowerPointTests {

    private final PowerPoint writer = Handouts.bean(PowerPoint.class);

    @Test
    void everyStepHasASlideWithItsTitleTextAndNotes() throws IOException {
        var lecture = Handouts.shipped("nato-to-2005");

        try (var show = written(lecture)) {
            assertThat(show.getPageSize()).hasToString("java.awt.Dimension[width=960,height=540]");
            assertThat(show.getSlides().getFirst().getPlaceholder(0).getText()).isEqualTo(lecture.title());
            for (var step : lecture.steps()) {
                var slide = slide(show, step.title());
                var text = slide.getPlaceholder(1).getText();
                assertThat(text.replaceAll("\\s+", " ")).isEqualTo(plain(Paragraphs.of(step.text())));
                assertThat(notes(slide))
                        .contains(plain(Paragraphs.of(step.notes()).subList(0, 1)));
            }
        }
    }

    @Test
    void matricesAreTablesAndTimelinesAreShapesWithNames() throws IOException {
        try (var show = written(Handouts.shipped("nato-to-2005"))) {
            var shapes = slide(show, "One sentence, two owners").getShapes();

            var table = (XSLFTable) shapes.stream()
                    .filter(XSLFTable.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getCell(0, 1).getText()).isEqualTo("Collective security");
            assertThat(table.getCell(2, 1).getText()).isEqualTo("Inward, at its own members");
            assertThat(table.getShapeName()).isEqualTo("Three ideas of security");
            var timeline = (XSLFGroupShape) shapes.stream()
                    .filter(XSLFGroupShape.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(names(timeline))
                    .contains(
                            "Eras",
                            "Collective defense",
                            Handouts.library()
                                    .titleOf("north-atlantic-treaty-signed")
                                    .orElseThrow());
            assertThat(timeline.getXmlObject().toString()).contains("descr=\"Timeline; Three ideas of security");
        }
    }

    @Test
    void sourcesStandAtTheFootAndInFullAtTheEnd() throws IOException {
        try (var show = written(Handouts.shipped("nato-to-2005"))) {
            assertThat(text(slide(show, "One sentence, two owners"))).contains("Sources: ", "Licence: CC-BY-4.0");
            var last = show.getSlides().getLast();
            assertThat(last.getTitle()).startsWith("Sources");
            assertThat(show.getSlides().stream().map(PowerPointTests::text))
                    .anyMatch(text -> text.contains("The North Atlantic Treaty, United Nations Treaty Series")
                            || text.contains("North Atlantic Treaty, United Nations Treaty Series"));
        }
    }

    @Test
    void aTableThatIsTooLargeGoesOnWithItsHeadRepeated() throws IOException {
        try (var show = written(Handouts.shipped("nato-to-2005"))) {
            var title = "Article 5: what it says and what it does not say";
            var tables = Stream.of(slide(show, title), slide(show, title + " (continued)"))
                    .map(slide -> (XSLFTable) slide.getShapes().stream()
                            .filter(XSLFTable.class::isInstance)
                            .findFirst()
                            .orElseThrow())
                    .toList();

            assertThat(tables)
                    .extracting(table -> table.getCell(0, 3).getText())
                    .containsOnly("North Atlantic Treaty");
            assertThat(tables)
                    .extracting(table -> table.getCell(2, 0).getText())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aRowThatHasNoRoomOnASlideGoesOnOnTheNext() {
        var scene = Handouts.shipped("nato-to-2005").steps().get(2).scene();
        var matrix = Handouts.bean(MatrixArranger.class).arrange(scene);

        var pages = MatrixPages.of(matrix, 400, 12, 200, 200);

        assertThat(pages.pages())
                .allSatisfy(page -> assertThat(page.stream()
                                        .mapToDouble(MatrixPages.Line::height)
                                        .sum()
                                + pages.headHeight())
                        .isLessThanOrEqualTo(200));
        var clause = pages.pages().stream()
                .flatMap(List::stream)
                .flatMap(line -> line.row().stream())
                .filter(row -> row.title().equals("The clause"))
                .flatMap(row -> row.cells().getLast().says().stream())
                .map(says -> says.text())
                .toList();
        assertThat(clause).hasSizeGreaterThan(2);
        assertThat(String.join(" ", clause))
                .startsWith("Article 5 “The Parties agree")
                .endsWith("Atlantic area.”");
    }

    @Test
    void nothingIsPlacedOutsideOfItsSlide() throws IOException {
        for (var id : List.of("nato-to-2005", "covenant-and-charter", "vienna-to-sarajevo")) {
            try (var show = written(Handouts.shipped(id))) {
                assertThat(show.getSlides())
                        .allSatisfy(slide -> assertThat(slide.getShapes())
                                .allSatisfy(shape -> assertThat(shape.getAnchor())
                                        .satisfies(anchor ->
                                                assertThat(anchor.getMaxX()).isLessThanOrEqualTo(960))
                                        .satisfies(anchor ->
                                                assertThat(anchor.getMaxY()).isLessThanOrEqualTo(540))));
            }
        }
    }

    @Test
    void markdownKeepsItsStylesListsAndLinks() {
        var paragraphs =
                Paragraphs.of("Of **weight** and *tone*:\n\n1. one\n2. two [there](https://example.org)\n   - in");

        assertThat(paragraphs).extracting(Paragraph::mark).containsExactly("", "1.", "2.", "•");
        assertThat(paragraphs).extracting(Paragraph::level).containsExactly(0, 1, 1, 2);
        assertThat(paragraphs.getFirst().runs())
                .contains(new Paragraph.Run("weight", true, false, ""), new Paragraph.Run("tone", false, true, ""));
        assertThat(paragraphs.get(2).runs()).contains(new Paragraph.Run("there", false, false, "https://example.org"));
    }

    @Test
    void markupComesOutAsText() throws Exception {
        try (var show = written(Hostile.lecture())) {
            assertThat(show.getSlides().getFirst().getPlaceholder(0).getText()).isEqualTo("T" + Hostile.MARKUP);
            var slide = show.getSlides().get(1);
            assertThat(slide.getTitle()).isEqualTo("ST" + Hostile.MARKUP);
            assertThat(text(slide)).contains("TX" + Hostile.MARKUP, "L" + Hostile.MARKUP);
            assertThat(notes(slide)).contains("N" + Hostile.MARKUP, "C" + Hostile.MARKUP);
            assertThat(slide.getPackagePart().getRelationships())
                    .extracting(relation -> relation.getTargetURI().toString())
                    .contains("https://example.org/?a=1&b=2")
                    .noneMatch(address -> address.startsWith("javascript"));
        }
    }

    @Test
    void charactersThatXmlDoesNotHaveAreLeftOut() throws IOException {
        var step = Handouts.shipped("nato-to-2005").steps().getFirst();
        var lecture = new Lecture("id", "A\u0000\u0008\ufffe title", "", "", List.of(step));

        try (var show = written(lecture)) {
            assertThat(show.getSlides().getFirst().getPlaceholder(0).getText()).isEqualTo(XmlText.of("A title"));
        }
    }

    @Test
    void aTextOfAnyLengthHasRoom() throws IOException {
        var paragraph = "Peace is what all of them say they want. ".repeat(60);
        var step = Handouts.shipped("nato-to-2005").steps().getFirst();
        var text = (paragraph + "\n\n").repeat(3);
        var lengthy = new Step(
                "long",
                "A long title ".repeat(20),
                text,
                "",
                step.length(),
                step.scene(),
                step.reveals(),
                step.poll(),
                step.sources());
        var lecture = new Lecture("long", "Long", "Somebody", "", List.of(lengthy));

        try (var show = written(lecture)) {
            assertThat(show.getSlides().stream().map(PowerPointTests::text).filter(all -> all.contains("Peace is")))
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void fileIsSentToBeKept() {
        var http = MockMvcTester.of(Handouts.bean(PowerPointController.class));
        var answer = http.get().uri("/lectures/nato-to-2005/handout.pptx").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("nato-to-2005.pptx");
        assertThat(answer.getResponse().getContentType()).endsWith("presentationml.presentation");
        assertThat(http.get().uri("/lectures/none/handout.pptx")).hasStatus(404);
    }

    private XMLSlideShow written(Lecture lecture) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(writer.write(lecture)));
    }

    private static XSLFSlide slide(XMLSlideShow show, String title) {
        return show.getSlides().stream()
                .filter(slide -> title.equals(slide.getTitle()))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(List<Paragraph> paragraphs) {
        return String.join(" ", paragraphs.stream().map(Paragraph::text).toList())
                .replaceAll("\\s+", " ");
    }

    private static String notes(XSLFSlide slide) {
        var notes = slide.getNotes();
        return String.join(
                "\n",
                Stream.of(notes.getPlaceholders()).map(XSLFTextShape::getText).toList());
    }

    private static String text(XSLFSlide slide) {
        try (var extractor = new SlideShowExtractor<>(slide.getSlideShow())) {
            extractor.setCloseFilesystem(false);
            return extractor.getText(slide);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(XSLFGroupShape group) {
        return group.getShapes().stream()
                .flatMap(shape -> shape instanceof XSLFGroupShape inner
                        ? Stream.concat(Stream.of(inner.getShapeName()), names(inner).stream())
                        : Stream.of(shape).map(XSLFShape::getShapeName))
                .toList();
    }
}

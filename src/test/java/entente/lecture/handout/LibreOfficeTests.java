package entente.lecture.handout;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.Handouts;
import entente.lecture.picture.MatrixArranger;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The slides of the lectures that are shipped, as another program shows them than the one that wrote them. */
class LibreOfficeTests {

    private static final List<String> LECTURES = List.of("vienna-to-sarajevo", "covenant-and-charter", "nato-to-2005");

    /** Of a page's pixels, other than paper. */
    private static final double LEAST_INK = 0.01;

    private static final int FEWEST_COLOURS = 5;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (var id : LECTURES) {
            files.add(Files.write(
                    folder.resolve(id + ".pptx"),
                    Handouts.bean(PowerPoint.class).write(Handouts.shipped(id))));
        }
        Office.convert(folder, files);
    }

    @ParameterizedTest
    @FieldSource("LECTURES")
    void everySlideIsAPageWithItsTitleAndAllOfItsWords(String id) throws IOException {
        try (var show = show(id);
                var pages = pages(id)) {
            var slides = show.getSlides();
            assertThat(pages.getNumberOfPages()).isEqualTo(slides.size());
            for (var i = 0; i < slides.size(); i++) {
                var text = text(pages, i + 1);
                assertThat(text).contains(plain(slides.get(i).getPlaceholder(0).getText()));
                assertThat(words(slides.get(i).getShapes()))
                        .as("page %d: %s", i + 1, text)
                        .allMatch(close(text)::contains);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LECTURES")
    void everyStepHasAPageAndEveryTableTheNamesOfItsColumns(String id) throws IOException {
        try (var show = show(id);
                var pages = pages(id)) {
            var tables = 0;
            for (var step : Handouts.shipped(id).steps()) {
                var slide = show.getSlides().stream()
                        .filter(each -> step.title().equals(each.getTitle()))
                        .findFirst()
                        .orElseThrow();
                var text = text(pages, slide.getSlideNumber());
                assertThat(text).contains(plain(step.title()));
                if (slide.getShapes().stream().anyMatch(XSLFTable.class::isInstance)) {
                    tables++;
                    for (var column : Handouts.bean(MatrixArranger.class)
                            .arrange(step.scene())
                            .columns()) {
                        assertThat(words(column.title())).as(text).allMatch(close(text)::contains);
                    }
                }
            }
            assertThat(tables).isGreaterThan(2);
        }
    }

    @ParameterizedTest
    @FieldSource("LECTURES")
    void nothingIsWrittenOutsideOfAPage(String id) throws IOException {
        try (var pages = pages(id)) {
            var outside = new Outside();
            outside.getText(pages);

            assertThat(outside.seen).isGreaterThan(10_000);
            assertThat(outside.letters).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("LECTURES")
    void noPageIsBlank(String id) throws IOException {
        try (var pages = pages(id)) {
            var renderer = new PDFRenderer(pages);
            for (var i = 0; i < pages.getNumberOfPages(); i++) {
                var colours = colours(renderer.renderImage(i, 0.5f));
                var paper = Collections.max(colours.values());
                var all = colours.values().stream().mapToInt(Integer::intValue).sum();
                assertThat(all - paper).as("ink on page %d", i + 1).isGreaterThan((int) (LEAST_INK * all));
                assertThat(colours).as("colours of page %d", i + 1).hasSizeGreaterThan(FEWEST_COLOURS);
            }
        }
    }

    /** How many pixels have each colour. */
    private static Map<Integer, Integer> colours(BufferedImage page) {
        var colours = new HashMap<Integer, Integer>();
        for (var pixel : page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())) {
            colours.merge(pixel, 1, Integer::sum);
        }
        return colours;
    }

    private static XMLSlideShow show(String id) throws IOException {
        return new XMLSlideShow(Files.newInputStream(folder.resolve(id + ".pptx")));
    }

    private static PDDocument pages(String id) throws IOException {
        return Loader.loadPDF(folder.resolve(id + ".pdf").toFile());
    }

    private static String text(PDDocument pages, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return plain(stripper.getText(pages));
    }

    private static Set<String> words(List<? extends Shape<?, ?>> shapes) {
        var words = new HashSet<String>();
        for (var shape : shapes) {
            switch (shape) {
                case GroupShape<?, ?> group -> words.addAll(words(group.getShapes()));
                case XSLFTable table ->
                    table.getRows().forEach(row -> row.getCells().forEach(cell -> words.addAll(words(cell.getText()))));
                case TextShape<?, ?> text -> words.addAll(words(text.getText()));
                default -> {}
            }
        }
        return words;
    }

    /** Without the places at which a line may end. */
    private static Set<String> words(String text) {
        return Stream.of(text.split("[\\s–—/-]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Without spaces: a line may end in the middle of a long address. */
    private static String close(String text) {
        return text.replace(" ", "");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Reads where letters stand. */
    private static final class Outside extends PDFTextStripper {

        private final List<String> letters = new ArrayList<>();
        private int seen;

        @Override
        protected void processTextPosition(TextPosition letter) {
            seen++;
            var isInside = letter.getXDirAdj() >= 0
                    && letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth()
                    && letter.getYDirAdj() - letter.getHeightDir() >= 0
                    && letter.getYDirAdj() <= letter.getPageHeight();
            if (!isInside) {
                letters.add("%s on page %d at %.0f, %.0f"
                        .formatted(letter, getCurrentPageNo(), letter.getXDirAdj(), letter.getYDirAdj()));
            }
            super.processTextPosition(letter);
        }
    }
}

package entente.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import entente.comparison.MatrixTable.Cited;
import entente.comparison.MatrixTable.Group;
import entente.comparison.MatrixTable.Row;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TableFormatTests {

    private static final String NASTY = "=1+1, \"quoted\" | <b>bold</b> & *stars*\nnew line";

    private final MatrixTable table = new MatrixTable(
            "Two organizations",
            "As of 1 July 1991",
            List.of("What it is."),
            List.of("League", NASTY),
            List.of(new Group("Figures", List.of(new Row("Members", List.of("2", NASTY))))),
            List.of(new Cited(7, "Covenant <1919>")),
            "Licence: CC0-1.0");

    @Test
    void csvIsReadBackAsItWas() throws IOException {
        var text = TableFormat.CSV.write(table);
        var records = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .get()
                .parse(new StringReader(text))
                .getRecords();

        assertThat(records.stream().map(CSVRecord::toList))
                .containsExactly(
                        List.of("", "", "League", "'" + NASTY), List.of("Figures", "Members", "2", "'" + NASTY));
        assertThat(text)
                .startsWith("# Two organizations, As of 1 July 1991\r\n# What it is.\r\n")
                .endsWith("# 7. Covenant <1919>\r\n# Licence: CC0-1.0\r\n");
    }

    @Test
    void htmlHoldsTextAlone() {
        var page = Jsoup.parse(TableFormat.HTML.write(table));

        assertThat(page.select("h1").text()).isEqualTo("Two organizations");
        assertThat(page.select("thead th[scope=col]").eachText().getFirst()).isEqualTo("League");
        assertThat(page.select("th[scope=rowgroup]").text()).isEqualTo("Figures");
        assertThat(page.select("tbody td").eachText().getFirst()).isEqualTo("2");
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("tbody td").get(1).wholeText()).isEqualTo(NASTY);
        assertThat(page.select("ol li[value=7]").text()).isEqualTo("Covenant <1919>");
        assertThat(page.text()).contains("As of 1 July 1991", "Licence: CC0-1.0");
    }

    @Test
    void markdownHasALineForEachRowAndNothingInItIsMarkup() {
        assertThat(TableFormat.MARKDOWN.write(table).lines())
                .containsExactly(
                        "# Two organizations",
                        "",
                        "As of 1 July 1991",
                        "",
                        "What it is.",
                        "",
                        "|  | League | =1+1, \"quoted\" \\| \\<b\\>bold\\</b\\> & \\*stars\\* new line |",
                        "| --- | --- | --- |",
                        "| **Figures** |  |  |",
                        "| Members | 2 | =1+1, \"quoted\" \\| \\<b\\>bold\\</b\\> & \\*stars\\* new line |",
                        "",
                        "7. Covenant \\<1919\\>",
                        "",
                        "Licence: CC0-1.0");
    }

    @Test
    void formatsAreFoundByTheirIds() {
        assertThat(TableFormat.withId("markdown")).contains(TableFormat.MARKDOWN);
        assertThat(TableFormat.withId("pdf")).isEmpty();
    }
}

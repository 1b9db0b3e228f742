package entente.lecture.handout;

import entente.history.Lane;
import entente.lecture.picture.ArrangedMatrix.Cell;
import entente.lecture.picture.ArrangedMatrix.Column;
import entente.lecture.picture.ArrangedMatrix.Row;
import entente.lecture.picture.ArrangedMatrix.Tone;
import entente.lecture.picture.Colour;
import entente.lecture.picture.Palette;
import entente.lecture.picture.XmlText;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** Makes native tables of matrices. */
final class SlideTable {

    private final MatrixPages pages;
    private final XSLFTable table;

    private SlideTable(MatrixPages pages, XSLFTable table) {
        this.pages = pages;
        this.table = table;
    }

    /** One of the tables of a matrix, with its left upper corner at a place. */
    static void draw(XSLFSlide slide, MatrixPages pages, List<MatrixPages.Line> lines, double x, double y) {
        var matrix = pages.matrix();
        var table = slide.createTable(lines.size() + 1, matrix.columns().size() + 1);
        var height = pages.headHeight()
                + lines.stream().mapToDouble(MatrixPages.Line::height).sum();
        table.setAnchor(new Rectangle2D.Double(x, y, pages.width(), height));
        SlideNames.name(table, matrix.title());
        SlideNames.describe(table, matrix.title() + ". " + matrix.asOf() + ".");
        var properties = table.getCTTable().isSetTblPr()
                ? table.getCTTable().getTblPr()
                : table.getCTTable().addNewTblPr();
        properties.setFirstRow(true);
        properties.setFirstCol(true);
        new SlideTable(pages, table).fill(lines);
    }

    private void fill(List<MatrixPages.Line> lines) {
        table.setColumnWidth(0, pages.titleWidth());
        for (var column = 1; column < table.getNumberOfColumns(); column++) {
            table.setColumnWidth(column, pages.columnWidth());
        }
        head();
        for (var place = 1; place <= lines.size(); place++) {
            var line = lines.get(place - 1);
            table.setRowHeight(place, line.height());
            var at = place;
            line.row().ifPresentOrElse(row -> row(at, row), () -> title(at, line.title()));
        }
    }

    private void head() {
        table.setRowHeight(0, pages.headHeight());
        write(table.getCell(0, 0), List.of(), Palette.INK);
        edge(table.getCell(0, 0), Palette.LINE_STRONG);
        for (var place = 0; place < pages.matrix().columns().size(); place++) {
            Column column = pages.matrix().columns().get(place);
            var cell = table.getCell(0, place + 1);
            write(cell, List.of(Paragraph.ofBold(column.title())), Palette.hue(column.colour()));
            cell.setFillColor(SlidePaint.color(Palette.soft(column.colour())));
            cell.setBorderColor(BorderEdge.top, SlidePaint.color(Palette.hue(column.colour())));
            cell.setBorderWidth(BorderEdge.top, column.isMarked() ? 3.5 : 2);
            edge(cell, Palette.LINE_STRONG);
        }
    }

    private void title(int place, String title) {
        for (var column = 0; column < table.getNumberOfColumns(); column++) {
            var cell = table.getCell(place, column);
            write(cell, column == 0 ? List.of(Paragraph.ofBold(title)) : List.of(), Palette.MUTED);
            cell.setFillColor(SlidePaint.color(Palette.BAND));
        }
        if (table.getNumberOfColumns() > 1) {
            table.mergeCells(place, place, 0, table.getNumberOfColumns() - 1);
        }
    }

    private void row(int place, Row row) {
        var title = table.getCell(place, 0);
        write(title, List.of(Paragraph.ofBold(row.title())), Palette.INK);
        edge(title, Palette.LINE);
        for (var column = 0; column < row.cells().size(); column++) {
            cell(
                    table.getCell(place, column + 1),
                    row.cells().get(column),
                    pages.matrix().columns().get(column).colour());
        }
    }

    private void cell(XSLFTableCell cell, Cell says, Lane.Colour colour) {
        write(cell, List.of(), Palette.INK);
        cell.clearText();
        MatrixPages.says(says).forEach(words -> {
            var run = cell.addNewTextParagraph().addNewTextRun();
            run.setText(XmlText.of(words.text()));
            run.setFontSize(pages.size());
            run.setBold(words.tone() == Tone.STRONG || words.tone() == Tone.WARNING);
            run.setItalic(words.tone() == Tone.QUIET);
            run.setFontColor(SlidePaint.color(ink(words.tone())));
        });
        edge(cell, Palette.LINE);
        if (says.isChanged()) {
            cell.setFillColor(SlidePaint.color(Palette.WARN_SOFT));
        } else if (says.isMarked() || says.isChosen()) {
            cell.setFillColor(SlidePaint.color(Palette.soft(colour)));
        }
        if (says.isChosen() || says.isMarked()) {
            var line = says.isChosen() ? Palette.INK : Palette.hue(colour);
            for (var edge : BorderEdge.values()) {
                cell.setBorderColor(edge, SlidePaint.color(line));
                cell.setBorderWidth(edge, says.isChosen() ? 1.5 : 1);
            }
        }
    }

    private static Colour ink(Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG -> Palette.INK;
            case QUIET -> Palette.MUTED;
            case WARNING -> Palette.WARN;
        };
    }

    private void write(XSLFTableCell cell, List<Paragraph> paragraphs, Colour colour) {
        // A cell without text would be as high as one of 18 points.
        SlideText.set(cell, paragraphs.isEmpty() ? List.of(Paragraph.of(" ")) : paragraphs, pages.size(), colour);
        cell.setInsets(new Insets2D(MatrixPages.EDGE, MatrixPages.SIDE, MatrixPages.EDGE, MatrixPages.SIDE));
        cell.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private static void edge(XSLFTableCell cell, Colour colour) {
        cell.setBorderColor(BorderEdge.bottom, SlidePaint.color(colour));
        cell.setBorderWidth(BorderEdge.bottom, 0.75);
    }
}

package entente.lecture.handout;

import entente.lecture.picture.Colour;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Stroke;
import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGradientFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Paints shapes of slides. */
final class SlidePaint {

    private static final int PERCENT = 1000;

    /** 60,000 to a degree. */
    private static final int DIAGONAL = 45 * 60_000;

    private SlidePaint() {}

    static Color color(Colour colour) {
        return new Color(colour.rgb());
    }

    static void paint(XSLFSimpleShape shape, Look look) {
        switch (look.fill().size()) {
            case 0 -> shape.setFillColor(null);
            case 1 -> shape.setFillColor(color(look.fill().getFirst()));
            default -> stripes(properties(shape).addNewGradFill(), look.fill());
        }
        look.stroke().forEach(line -> paint(shape, line));
    }

    static void paint(XSLFSimpleShape shape, Stroke line) {
        shape.setLineColor(color(line.colour()));
        shape.setLineWidth(line.width());
        if (line.dashed()) {
            shape.setLineDash(LineDash.SYS_DASH);
        }
    }

    /** Fill and outline fade out at the soft ends. */
    static void paintSoft(XSLFSimpleShape shape, Look look, boolean softStart, boolean softEnd) {
        var properties = properties(shape);
        look.fill().forEach(colour -> fade(properties.addNewGradFill(), colour, softStart, softEnd));
        for (var stroke : look.stroke()) {
            shape.setLineWidth(stroke.width());
            var line = properties.isSetLn() ? properties.getLn() : properties.addNewLn();
            fade(line.addNewGradFill(), stroke.colour(), softStart, softEnd);
        }
    }

    private static CTShapeProperties properties(XSLFSimpleShape shape) {
        return ((CTShape) shape.getXmlObject()).getSpPr();
    }

    private static void fade(CTGradientFillProperties fill, Colour colour, boolean softStart, boolean softEnd) {
        fill.addNewGsLst();
        stop(fill, 0, colour, softStart ? 0 : 100);
        stop(fill, 35, colour, 100);
        stop(fill, 65, colour, 100);
        stop(fill, 100, colour, softEnd ? 0 : 100);
        fill.addNewLin().setAng(0);
    }

    private static void stripes(CTGradientFillProperties fill, List<Colour> colours) {
        fill.addNewGsLst();
        for (var i = 0; i < colours.size(); i++) {
            stop(fill, 100 * i / colours.size(), colours.get(i), 100);
            stop(fill, 100 * (i + 1) / colours.size(), colours.get(i), 100);
        }
        fill.addNewLin().setAng(DIAGONAL);
    }

    private static void stop(CTGradientFillProperties fill, int percent, Colour colour, int opacity) {
        var stop = fill.getGsLst().addNewGs();
        stop.setPos(percent * PERCENT);
        var rgb = stop.addNewSrgbClr();
        rgb.setVal(new byte[] {(byte) (colour.rgb() >> 16), (byte) (colour.rgb() >> 8), (byte) colour.rgb()});
        if (opacity < 100) {
            rgb.addNewAlpha().setVal(opacity * PERCENT);
        }
    }
}

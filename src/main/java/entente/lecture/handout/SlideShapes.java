package entente.lecture.handout;

import entente.lecture.picture.Picture;
import entente.lecture.picture.Shape;
import entente.lecture.picture.Shape.Area;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Circle;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Point;
import entente.lecture.picture.Shape.Text;
import entente.lecture.picture.XmlText;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Makes native shapes of pictures: what belongs together is a group with a name. */
final class SlideShapes {

    /** How far letters of Arial reach over the line that they stand on, and from line to line, in sizes of the text. */
    private static final double ASCENT = 0.905;

    private static final double LINE = 1.149;

    private SlideShapes() {}

    /** A picture as one group with its left upper corner at a place. */
    static void draw(XSLFSlide slide, Picture picture, double x, double y) {
        var group = slide.createGroup();
        group.setAnchor(new Rectangle2D.Double(x, y, picture.width(), picture.height()));
        group.setInteriorAnchor(new Rectangle2D.Double(0, 0, picture.width(), picture.height()));
        // A group in a group of its own would only be in the way of those who edit it.
        var only = picture.shapes().size() == 1 && picture.shapes().getFirst() instanceof Group whole
                ? whole
                : new Group(picture.description(), picture.shapes());
        only.shapes().forEach(shape -> draw(group, shape));
        SlideNames.name(group, only.name());
        SlideNames.describe(group, picture.description());
    }

    private static Optional<XSLFShape> draw(XSLFShapeContainer in, Shape shape) {
        return switch (shape) {
            case Group(var name, var shapes) -> group(in, name, shapes);
            case Box box -> Optional.of(box(in, box));
            case Circle circle -> Optional.of(circle(in, circle));
            case Line line -> Optional.of(line(in, line));
            case Area(var rings, var look) -> {
                var area = in.createFreeform();
                var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                rings.forEach(ring -> append(path, ring, true));
                area.setPath(path);
                SlidePaint.paint(area, look);
                yield Optional.of(area);
            }
            case Text text -> text.lines().isEmpty() ? Optional.empty() : Optional.of(text(in, text));
        };
    }

    private static Optional<XSLFShape> group(XSLFShapeContainer in, String name, List<Shape> shapes) {
        if (shapes.isEmpty()) {
            return Optional.empty();
        }
        if (shapes.size() == 1) {
            var only = draw(in, shapes.getFirst());
            only.ifPresent(shape -> SlideNames.name(shape, name));
            return only;
        }
        var group = in instanceof XSLFGroupShape parent ? parent.createGroup() : ((XSLFSlide) in).createGroup();
        shapes.forEach(shape -> draw(group, shape));
        var bounds = group.getShapes().stream()
                .map(XSLFShape::getAnchor)
                .reduce(Rectangle2D::createUnion)
                .orElseGet(Rectangle2D.Double::new);
        group.setAnchor(bounds);
        group.setInteriorAnchor(bounds);
        SlideNames.name(group, name);
        return Optional.of(group);
    }

    private static XSLFShape box(XSLFShapeContainer in, Box box) {
        var shape = in.createAutoShape();
        shape.setShapeType(box.radius() > 0 ? ShapeType.ROUND_RECT : ShapeType.RECT);
        shape.setAnchor(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        if (box.radius() > 0) {
            round(shape, box.radius() / Math.max(0.1, Math.min(box.width(), box.height())));
        }
        if (box.softStart() || box.softEnd()) {
            SlidePaint.paintSoft(shape, box.look(), box.softStart(), box.softEnd());
        } else {
            SlidePaint.paint(shape, box.look());
        }
        return shape;
    }

    /** Sets how round corners are, as a share of the shorter side. */
    private static void round(XSLFAutoShape shape, double share) {
        var geometry = ((CTShape) shape.getXmlObject()).getSpPr().getPrstGeom();
        var list = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
        var guide = list.addNewGd();
        guide.setName("adj");
        guide.setFmla("val " + Math.round(Math.min(0.5, share) * 100_000));
    }

    private static XSLFShape circle(XSLFShapeContainer in, Circle circle) {
        var shape = in.createAutoShape();
        shape.setShapeType(ShapeType.ELLIPSE);
        shape.setAnchor(new Rectangle2D.Double(
                circle.x() - circle.radius(), circle.y() - circle.radius(), 2 * circle.radius(), 2 * circle.radius()));
        SlidePaint.paint(shape, circle.look());
        return shape;
    }

    private static XSLFShape line(XSLFShapeContainer in, Line line) {
        if (line.points().size() == 2) {
            return connector(in, line);
        }
        var shape = in.createFreeform();
        var path = new Path2D.Double();
        append(path, line.points(), false);
        shape.setPath(path);
        shape.setFillColor(null);
        SlidePaint.paint(shape, line.stroke());
        return shape;
    }

    private static XSLFShape connector(XSLFShapeContainer in, Line line) {
        var from = line.points().getFirst();
        var to = line.points().getLast();
        var shape = in.createConnector();
        shape.setAnchor(new Rectangle2D.Double(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(to.x() - from.x()),
                Math.abs(to.y() - from.y())));
        shape.setFlipHorizontal(to.x() < from.x());
        shape.setFlipVertical(to.y() < from.y());
        SlidePaint.paint(shape, line.stroke());
        if (line.arrow()) {
            shape.setLineTailDecoration(DecorationShape.TRIANGLE);
        }
        return shape;
    }

    private static void append(Path2D path, List<Point> points, boolean closed) {
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (i == 0) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        if (closed && !points.isEmpty()) {
            path.closePath();
        }
    }

    private static XSLFShape text(XSLFShapeContainer in, Text text) {
        var type = text.type();
        var wide = text.lines().stream().mapToDouble(type::width).max().orElse(0) + 1;
        var left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - wide / 2;
            case END -> text.x() - wide;
        };
        var shape = in.createTextBox();
        shape.setAnchor(new Rectangle2D.Double(
                left, text.y() - ASCENT * type.size(), wide, text.lines().size() * type.lineHeight()));
        SlideText.plain(shape);
        shape.setWordWrap(false);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.clearText();
        for (var line : text.lines()) {
            var paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(
                    switch (text.anchor()) {
                        case START -> TextAlign.LEFT;
                        case MIDDLE -> TextAlign.CENTER;
                        case END -> TextAlign.RIGHT;
                    });
            if (text.lines().size() > 1) {
                paragraph.setLineSpacing(100 * type.lineHeight() / (LINE * type.size()));
            }
            var run = paragraph.addNewTextRun();
            run.setText(XmlText.of(line));
            run.setFontSize(type.size());
            run.setBold(type.bold());
            run.setItalic(type.italic());
            run.setFontColor(SlidePaint.color(type.colour()));
        }
        return shape;
    }
}

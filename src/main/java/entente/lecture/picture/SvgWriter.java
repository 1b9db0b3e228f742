package entente.lecture.picture;

import entente.lecture.picture.Shape.Anchor;
import entente.lecture.picture.Shape.Area;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Circle;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Line;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Point;
import entente.lecture.picture.Shape.Stroke;
import entente.lecture.picture.Shape.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes pictures as SVG 1.1, without scripts and without anything from elsewhere. Text is text. */
public final class SvgWriter {

    private static final String FONT = "Inter, Arial, Helvetica, sans-serif";
    private static final int STRIPE = 4;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();
    private final Map<String, String> defined = new LinkedHashMap<>();
    private final String ids;

    private SvgWriter(String ids) {
        this.ids = ids;
    }

    /** A file of its own. */
    public static String file(Picture picture) {
        return new SvgWriter("").write(picture);
    }

    /**
     * An element to stand in a page.
     *
     * @param ids how the ids in it begin, so that no two elements of a page have the same
     */
    public static String element(Picture picture, String ids) {
        return new SvgWriter(ids).write(picture);
    }

    private String write(Picture picture) {
        picture.shapes().forEach(this::shape);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(picture.width()) + " "
                + number(picture.height()) + "\" width=\"" + number(picture.width()) + "\" height=\""
                + number(picture.height()) + "\" role=\"img\" font-family=\"" + FONT + "\"><title>"
                + escaped(picture.description()) + "</title>"
                + (definitions.isEmpty() ? "" : "<defs>" + definitions + "</defs>")
                + out + "</svg>";
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Group(var name, var shapes) -> {
                out.append("<g>");
                shapes.forEach(this::shape);
                out.append("</g>");
            }
            case Box box -> box(box);
            case Circle(var x, var y, var radius, var look) ->
                out.append("<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"" + number(radius) + "\""
                        + look(look) + "/>");
            case Line line -> line(line);
            case Area(var rings, var look) ->
                out.append("<path fill-rule=\"evenodd\" d=\""
                        + rings.stream().map(SvgWriter::ring).collect(Collectors.joining()) + "\"" + look(look)
                        + "/>");
            case Text text -> text(text);
        }
    }

    private void box(Box box) {
        var look = box.look();
        if (box.softStart() || box.softEnd()) {
            var fill = look.fill().stream().map(colour -> fading(colour, box)).collect(Collectors.joining());
            var stroke = look.stroke().stream()
                    .map(line -> " stroke=\"" + fading(line.colour(), box) + "\" stroke-width=\"" + number(line.width())
                            + "\"")
                    .collect(Collectors.joining());
            rectangle(box, " fill=\"" + (fill.isEmpty() ? "none" : fill) + "\"" + stroke);
        } else {
            rectangle(box, look(look));
        }
    }

    private void rectangle(Box box, String look) {
        out.append("<rect x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\""
                + number(box.width()) + "\" height=\"" + number(box.height()) + "\""
                + (box.radius() > 0 ? " rx=\"" + number(box.radius()) + "\"" : "") + look + "/>");
    }

    /** A paint that fades out at the soft ends of a box. */
    private String fading(Colour colour, Box box) {
        var start = box.softStart() ? 0 : 1;
        var end = box.softEnd() ? 0 : 1;
        return defined(
                "soft-" + colour.hex().substring(1) + start + end,
                id -> "<linearGradient id=\"" + id + "\">" + stop(0, colour, start) + stop(0.35, colour, 1)
                        + stop(0.65, colour, 1) + stop(1, colour, end) + "</linearGradient>");
    }

    private static String stop(double at, Colour colour, int opacity) {
        return "<stop offset=\"" + number(at) + "\" stop-color=\"" + colour.hex() + "\" stop-opacity=\"" + opacity
                + "\"/>";
    }

    private String striped(List<Colour> colours) {
        var name = "stripes-"
                + colours.stream().map(colour -> colour.hex().substring(1)).collect(Collectors.joining("-"));
        return defined(name, id -> {
            var size = colours.size() * STRIPE;
            var stripes = new StringBuilder();
            for (var i = 0; i < colours.size(); i++) {
                stripes.append("<rect x=\"" + i * STRIPE + "\" width=\"" + STRIPE + "\" height=\"" + size + "\" fill=\""
                        + colours.get(i).hex() + "\"/>");
            }
            return "<pattern id=\"" + id + "\" width=\"" + size + "\" height=\"" + size
                    + "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">" + stripes + "</pattern>";
        });
    }

    private String defined(String name, UnaryOperator<String> definition) {
        var id = ids + name;
        if (defined.putIfAbsent(name, id) == null) {
            definitions.append(definition.apply(id));
        }
        return "url(#" + id + ")";
    }

    private void line(Line line) {
        out.append("<polyline points=\""
                + line.points().stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .collect(Collectors.joining(" "))
                + "\" fill=\"none\"" + stroke(line.stroke()) + "/>");
        if (line.arrow() && line.points().size() > 1) {
            var end = line.points().getLast();
            var before = line.points().get(line.points().size() - 2);
            var angle = Math.toDegrees(Math.atan2(end.y() - before.y(), end.x() - before.x()));
            var length = 4 * Math.max(1, line.stroke().width());
            out.append("<path d=\"M0 0L" + number(-length) + " " + number(-length / 2) + "V" + number(length / 2)
                    + "Z\" transform=\"translate(" + number(end.x()) + " " + number(end.y()) + ") rotate("
                    + number(angle) + ")\" fill=\"" + line.stroke().colour().hex() + "\"/>");
        }
    }

    private static String ring(List<Point> ring) {
        return ring.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private void text(Text text) {
        var type = text.type();
        var y = text.y();
        for (var line : text.lines()) {
            out.append("<text x=\"" + number(text.x()) + "\" y=\"" + number(y) + "\" font-size=\""
                    + number(type.size()) + "\"" + (type.bold() ? " font-weight=\"600\"" : "")
                    + (type.italic() ? " font-style=\"italic\"" : "") + anchor(text.anchor()) + " fill=\""
                    + type.colour().hex() + "\" textLength=\"" + number(type.width(line))
                    + "\" lengthAdjust=\"spacingAndGlyphs\">" + escaped(line) + "</text>");
            y += type.lineHeight();
        }
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
    }

    private String look(Look look) {
        var fill = switch (look.fill().size()) {
            case 0 -> "none";
            case 1 -> look.fill().getFirst().hex();
            default -> striped(look.fill());
        };
        return " fill=\"" + fill + "\""
                + look.stroke().stream().map(SvgWriter::stroke).collect(Collectors.joining());
    }

    private static String stroke(Stroke stroke) {
        return " stroke=\"" + stroke.colour().hex() + "\" stroke-width=\"" + number(stroke.width()) + "\""
                + (stroke.dashed() ? " stroke-dasharray=\"2 1.5\"" : "");
    }

    /** Two decimals at most. */
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(XmlText.of(text), "UTF-8");
    }
}

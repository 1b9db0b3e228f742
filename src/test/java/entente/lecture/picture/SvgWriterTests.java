package entente.lecture.picture;

import static org.assertj.core.api.Assertions.assertThat;

import entente.lecture.picture.Shape.Area;
import entente.lecture.picture.Shape.Box;
import entente.lecture.picture.Shape.Group;
import entente.lecture.picture.Shape.Look;
import entente.lecture.picture.Shape.Point;
import entente.lecture.picture.Shape.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgWriterTests {

    private static final String MARKUP = "</text><script>alert('1')</script>&amp;\"\u0000\u0008";

    @Test
    void markupComesOutAsText() throws Exception {
        var text = Text.line(MARKUP, 10, 20, Type.of(10), 900);
        var svg = document(new Picture(100, 50, MARKUP, List.of(new Group(MARKUP, List.of(text)))));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("</text><script>alert('1')</script>&amp;\"");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).contains("<script>");
    }

    @Test
    void softEndsFade() throws Exception {
        var box = new Box(0, 0, 50, 10, 2, Look.outlined(Palette.PAPER, Palette.INK, 1), false, true);
        var svg = document(new Picture(100, 50, "", List.of(box, box)));

        assertThat(svg.getElementsByTagName("linearGradient").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("rect")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("fill")
                        .getNodeValue())
                .isEqualTo("url(#soft-faf8f310)");
    }

    @Test
    void whatBelongsToSeveralIsStriped() throws Exception {
        var ring = List.of(new Point(0, 0), new Point(5, 0), new Point(5, 5));
        var area = new Area(List.of(ring), new Look(List.of(Palette.INK, Palette.WARN), List.of()));
        var svg = document(new Picture(100, 50, "", List.of(area)));

        assertThat(svg.getElementsByTagName("pattern").getLength()).isEqualTo(1);
    }

    private static Document document(Picture picture) throws Exception {
        var svg = SvgWriter.file(picture).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }
}

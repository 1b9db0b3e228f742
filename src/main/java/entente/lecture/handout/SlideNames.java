package entente.lecture.handout;

import entente.lecture.picture.XmlText;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Names shapes of slides, for those who edit them and for those who can't see them. */
final class SlideNames {

    private SlideNames() {}

    static void name(XSLFShape shape, String name) {
        properties(shape).setName(XmlText.of(name));
    }

    /** What a screen reader says of a shape. */
    static void describe(XSLFShape shape, String description) {
        properties(shape).setDescr(XmlText.of(description));
    }

    private static CTNonVisualDrawingProps properties(XSLFShape shape) {
        return switch (shape.getXmlObject()) {
            case CTGroupShape group -> group.getNvGrpSpPr().getCNvPr();
            case CTGraphicalObjectFrame frame -> frame.getNvGraphicFramePr().getCNvPr();
            case CTConnector connector -> connector.getNvCxnSpPr().getCNvPr();
            case CTShape plain -> plain.getNvSpPr().getCNvPr();
            default -> throw new IllegalArgumentException("a shape of slides was expected, not " + shape.getClass());
        };
    }
}

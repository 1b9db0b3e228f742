package entente.lecture.live;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as SVG, dark on light whatever the page looks like, because that is what cameras read. */
final class QrPicture {

    private static final int BORDER = 3;

    private QrPicture() {}

    static String svg(QrCode code) {
        var size = code.size + 2 * BORDER;
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>""".formatted(size, size, path);
    }
}

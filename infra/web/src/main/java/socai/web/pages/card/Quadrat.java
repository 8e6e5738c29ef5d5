package socai.web.pages.card;

import io.nayuki.qrcodegen.QrCode;

/**
 * A code as squares in an SVG, drawn by attributes since no style may stand in a page.
 *
 * @param side of the square with its quiet zone, in modules
 * @param path the dark modules
 */
public record Quadrat(int side, String path) {

    /** Four modules of white around it, or scanners do not find its edge. */
    private static final int QUIET = 4;

    /** @param text what whoever scans it reads */
    public static Quadrat of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new Quadrat(code.size + 2 * QUIET, path.toString());
    }
}

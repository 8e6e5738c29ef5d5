package socai.web.pages.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Makes a PDF of a page of ours: with its own letters inside, and nothing fetched from anywhere. */
public final class PaperFile {

    private static final String FAMILY = "Liberation Serif";

    private PaperFile() {}

    /** @param page well-formed XHTML in composed characters; the font draws no others */
    public static byte[] of(String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .useUriResolver((base, uri) -> null)
                .withProducer("Sổ Cái");
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        try {
            builder.toStream(bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        String file = "/liberation/LiberationSerif-" + cut + ".ttf";
        builder.useFont(
                () -> Objects.requireNonNull(PaperFile.class.getResourceAsStream(file), file),
                FAMILY,
                weight,
                style,
                true);
    }
}

package org.beloved.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Writes a paper as a tagged PDF (PDF/UA-1 and PDF/A-3a) on letter paper, its fonts within. */
final class PdfWriter {

    private static final String FAMILY = "Gentium Book Plus";

    static {
        // Its own notes on every CSS rule are of no use in our logs.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    static byte[] write(Document document) {
        try {
            return withNamedLinks(rendered(HtmlWriter.sheets(document)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] rendered(String html) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Beloved");
        // A paper never fetches anything, from a disk or from the web.
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        builder.withHtmlContent(html, null);
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(
                () -> Typeface.withoutLigatures("/documents/fonts/GentiumBookPlus-" + name + ".ttf"),
                FAMILY,
                weight,
                style,
                true);
    }

    /** PDF/UA wants every link to say where it leads; the renderer leaves that out. */
    private static byte[] withNamedLinks(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        link.setContents(action.getURI());
                    }
                }
            }
            var named = new ByteArrayOutputStream();
            document.save(named);
            return named.toByteArray();
        }
    }
}

package org.beloved.documents;

import java.util.Locale;
import java.util.Optional;

/** The files a paper can be written as. */
public enum DocumentFormat {
    HTML("html", "text/html;charset=UTF-8"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TXT("txt", "text/plain;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    DocumentFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<DocumentFormat> ofExtension(String extension) {
        for (var format : values()) {
            if (format.extension.equals(extension.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public byte[] write(Document document) {
        return switch (this) {
            case HTML -> HtmlWriter.page(document);
            case PDF -> PdfWriter.write(document);
            case DOCX -> WordWriter.write(document);
            case TXT -> TextWriter.write(document);
        };
    }
}

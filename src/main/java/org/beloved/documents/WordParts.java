package org.beloved.documents;

import java.util.Locale;

/** The parts of a DOCX that are the same for every paper, but for a language, a title and a foot. */
final class WordParts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final String CONTENT_TYPES = XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("/word/document.xml", TYPE + "document.main+xml")
            + type("/word/styles.xml", TYPE + "styles+xml")
            + type("/word/numbering.xml", TYPE + "numbering+xml")
            + type("/word/footer1.xml", TYPE + "footer+xml")
            + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + "</Types>";

    static final String RELATIONS = relations(relation("rId1", OFFICE + "/officeDocument", "word/document.xml")
            + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"));

    private WordParts() {}

    static String xml(String root, String attributes, String content) {
        return XML + "<" + root + " " + attributes + ">" + content + "</" + root + ">";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    static String relations(String relations) {
        return xml("Relationships", "xmlns=\"" + PACKAGE + "relationships\"", relations);
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + escaped(target) + "\"/>";
    }

    static String link(String id, String address) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/hyperlink\" Target=\"" + escaped(address)
                + "\" TargetMode=\"External\"/>";
    }

    static String properties(Document document) {
        return xml(
                "cp:coreProperties",
                "xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
                "<dc:title>" + escaped(document.title()) + "</dc:title><dc:language>"
                        + document.language().toLanguageTag() + "</dc:language>");
    }

    static String footer(String foot) {
        return xml(
                "w:ftr",
                WORD,
                "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + run(foot) + "<w:r><w:tab/></w:r>" + field("PAGE")
                        + run(" / ") + field("NUMPAGES") + "</w:p>");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\"" + name + "\">" + run("1") + "</w:fldSimple>";
    }

    static String styles(Locale language) {
        var tag = language.toLanguageTag();
        return xml(
                "w:styles",
                WORD,
                "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\" w:cs=\"Georgia\"/>"
                        + "<w:color w:val=\"211F1B\"/><w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/><w:lang w:val=\"" + tag
                        + "\" w:bidi=\"" + tag + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                        + "<w:spacing w:after=\"160\" w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                        + paragraph(
                                "Title",
                                "Title",
                                "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"211F1B\"/></w:pBdr><w:spacing w:after=\"320\"/>",
                                "<w:sz w:val=\"44\"/>")
                        + paragraph(
                                "Heading1",
                                "heading 1",
                                "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>",
                                "<w:color w:val=\"1A4A44\"/><w:sz w:val=\"30\"/>")
                        + paragraph(
                                "Heading2",
                                "heading 2",
                                "<w:keepNext/><w:spacing w:before=\"260\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
                                "<w:b/>")
                        + paragraph("ListParagraph", "List Paragraph", "<w:spacing w:after=\"80\"/>", "")
                        + paragraph(
                                "Note",
                                "Note",
                                "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"D9D1C2\"/></w:pBdr><w:spacing w:after=\"60\"/><w:ind w:left=\"240\"/>",
                                "<w:color w:val=\"57514A\"/><w:sz w:val=\"20\"/>")
                        + paragraph(
                                "Caption",
                                "caption",
                                "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>",
                                "<w:b/>")
                        + paragraph(
                                "Footer",
                                "footer",
                                "<w:tabs><w:tab w:val=\"right\" w:pos=\"9360\"/></w:tabs>",
                                "<w:color w:val=\"57514A\"/><w:sz w:val=\"18\"/>")
                        + "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"1A4A44\"/><w:u w:val=\"single\"/></w:rPr></w:style>");
    }

    private static String paragraph(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

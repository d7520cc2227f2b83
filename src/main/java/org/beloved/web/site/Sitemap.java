package org.beloved.web.site;

import java.io.StringWriter;
import java.util.Collection;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.beloved.web.Language;

/**
 * Pages with their other languages, as sitemaps.org and the search engines want it.
 *
 * @param site its address, without a path
 */
record Sitemap(String site) {

    private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    String of(Collection<String> paths) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(MAP);
            xml.writeNamespace("xhtml", XHTML);
            for (String path : paths) {
                page(xml, path);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return text.toString();
    }

    private void page(XMLStreamWriter xml, String path) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(site + path);
        xml.writeEndElement();
        for (Language language : Language.values()) {
            alternate(xml, language.tag(), path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag());
        }
        alternate(xml, "x-default", path);
        xml.writeEndElement();
    }

    private void alternate(XMLStreamWriter xml, String language, String path) throws XMLStreamException {
        xml.writeEmptyElement("xhtml:link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", site + path);
    }
}

package org.beloved.web;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed for readers of news, newest first.
 *
 * @param self the feed's own address, whole
 * @param page the page that says the same, whole
 */
public record AtomFeed(String language, String self, String page, String title, String author, List<Item> items) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    public AtomFeed {
        items = List.copyOf(items);
    }

    /**
     * One entry; addresses are whole.
     *
     * @param author empty where it is the feed's own
     */
    public record Item(String id, String title, Instant updated, String link, String summary, String author) {

        public Item(String id, String title, Instant updated, String link, String summary) {
            this(id, title, updated, link, summary, "");
        }

        /** The same by somebody else than the feed. */
        public Item by(String other) {
            return new Item(id, title, updated, link, summary, other);
        }
    }

    /** @param empty when the feed has no entry: a moment is wanted all the same */
    public String write(Instant empty) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml, items.isEmpty() ? empty : items.getFirst().updated());
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return text.toString();
    }

    private void feed(XMLStreamWriter xml, Instant updated) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language);
        element(xml, "id", page);
        element(xml, "title", title);
        element(xml, "updated", moment(updated));
        link(xml, "self", self);
        link(xml, "alternate", page);
        author(xml, author);
        for (Item item : items) {
            entry(xml, item);
        }
        xml.writeEndElement();
    }

    private static void entry(XMLStreamWriter xml, Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", item.id());
        element(xml, "title", item.title());
        element(xml, "updated", moment(item.updated()));
        link(xml, "alternate", item.link());
        if (!item.author().isEmpty()) {
            author(xml, item.author());
        }
        element(xml, "summary", item.summary());
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}

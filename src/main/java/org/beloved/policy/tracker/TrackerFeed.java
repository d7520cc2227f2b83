package org.beloved.policy.tracker;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.wording.DateWords;
import org.beloved.web.Words;

/** What changed, newest first, as an Atom feed. */
final class TrackerFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;

    private final Words words;
    private final String site;

    TrackerFeed(Words words, String site) {
        this.words = words;
        this.site = site;
    }

    String of(PolicyBook book) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml, newest(book));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return text.toString();
    }

    private static List<PolicyVersion> newest(PolicyBook book) {
        var versions = new ArrayList<>(book.versions());
        versions.sort(Comparator.comparing((PolicyVersion version) ->
                        version.validity().effective().earliest())
                .reversed());
        return versions.subList(0, Math.min(MOST, versions.size()));
    }

    private void feed(XMLStreamWriter xml, List<PolicyVersion> versions) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", words.language().tag());
        element(xml, "id", site + "/policies");
        element(xml, "title", words.say("policy.tracker.feed.title"));
        element(xml, "updated", updated(versions.getFirst()));
        link(xml, "self", site + "/policies.atom");
        link(xml, "alternate", site + "/policies");
        xml.writeStartElement("author");
        element(xml, "name", words.say("policy.tracker.feed.author"));
        xml.writeEndElement();
        for (var version : versions) {
            entry(xml, version);
        }
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, PolicyVersion version) throws XMLStreamException {
        var language = words.language();
        xml.writeStartElement("entry");
        element(xml, "id", site + "/policies/" + version.id());
        element(
                xml,
                "title",
                words.say(
                        "policy.tracker.feed.entry",
                        "place",
                        version.place().name().in(language),
                        "date",
                        new DateWords(language).say(version.validity().effective())));
        element(xml, "updated", updated(version));
        link(xml, "alternate", site + "/policies/" + version.id());
        element(xml, "summary", version.background().summary().in(language));
        xml.writeEndElement();
    }

    /** Atom wants a moment; of a date that is not known to the day it is the first moment it may mean. */
    private static String updated(PolicyVersion version) {
        return version.validity().effective().earliest() + "T00:00:00Z";
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

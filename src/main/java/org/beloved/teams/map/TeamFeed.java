package org.beloved.teams.map;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Words;

/** New teams on the map, newest first, as an Atom feed. */
record TeamFeed(Words words, String site) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    String of(List<PublicTeam> newest) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml, newest);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return text.toString();
    }

    private void feed(XMLStreamWriter xml, List<PublicTeam> newest) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", words.language().tag());
        element(xml, "id", site + "/teams");
        element(xml, "title", words.say("teams.map.feed"));
        element(
                xml,
                "updated",
                moment(newest.isEmpty() ? Instant.EPOCH : newest.getFirst().since()));
        link(xml, "self", site + "/teams.atom");
        link(xml, "alternate", site + "/teams");
        xml.writeStartElement("author");
        element(xml, "name", words.say("web.name"));
        xml.writeEndElement();
        for (PublicTeam team : newest) {
            entry(xml, team);
        }
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, PublicTeam team) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", site + team.address());
        element(xml, "title", team.title(words));
        element(xml, "updated", moment(team.since()));
        link(xml, "alternate", site + team.address());
        element(xml, "summary", team.about().isEmpty() ? team.where(words) : team.where(words) + ": " + team.about());
        xml.writeEndElement();
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
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

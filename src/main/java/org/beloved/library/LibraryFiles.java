package org.beloved.library;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.beloved.library.links.LinkState;
import org.beloved.web.Words;
import tools.jackson.databind.json.JsonMapper;

/** The library as CSV, JSON and Atom. */
final class LibraryFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 50;

    private LibraryFiles() {}

    /** One row for each resource, its fields by name. */
    static List<Map<String, String>> rows(List<Resource> resources, Map<String, LinkState> links, Words words) {
        return resources.stream().map(each -> row(each, links, words)).toList();
    }

    private static Map<String, String> row(Resource each, Map<String, LinkState> links, Words words) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", each.id());
        row.put("title", each.title());
        row.put("publisher", each.publisher());
        row.put("date", each.facts().date());
        row.put("kind", each.shelf().kind().name());
        row.put("tradition", each.shelf().faith().name());
        row.put("language", each.shelf().language().tag());
        row.put("steps", each.shelf().steps().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        row.put("length", each.facts().length());
        row.put("address", each.address());
        row.put("link", LinkState.of(links, each.address()));
        row.put("sureness", each.facts().sureness().name());
        row.put("reviewed", each.facts().reviewed().toString());
        row.put("about", each.about(words.language()));
        return row;
    }

    static String json(List<Map<String, String>> rows) {
        return JSON.writeValueAsString(Map.of("resources", rows));
    }

    static String csv(List<Map<String, String>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "id",
                    "title",
                    "publisher",
                    "date",
                    "kind",
                    "tradition",
                    "language",
                    "steps",
                    "length",
                    "address",
                    "link",
                    "sureness",
                    "reviewed",
                    "about");
            for (Map<String, String> row : rows) {
                printer.printRecord(
                        row.values().stream().map(LibraryFiles::safe).toList());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /** A spreadsheet must not take a text for a formula. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String atom(List<Resource> resources, String site, Words words) {
        List<Resource> newest = resources.stream()
                .sorted(Comparator.comparing((Resource each) -> each.facts().reviewed())
                        .reversed())
                .limit(MOST)
                .toList();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", words.language().tag());
            element(xml, "id", site + "/library");
            element(xml, "title", words.say("library.title"));
            element(xml, "updated", newest.isEmpty() ? "2026-11-26T00:00:00Z" : moment(newest.getFirst()));
            link(xml, "self", site + "/library.atom");
            link(xml, "alternate", site + "/library");
            for (Resource each : newest) {
                entry(xml, each, site, words);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, Resource each, String site, Words words) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", site + "/library/" + each.id());
        element(xml, "title", each.title());
        element(xml, "updated", moment(each));
        link(xml, "alternate", site + "/library/" + each.id());
        xml.writeStartElement("author");
        element(xml, "name", each.publisher());
        xml.writeEndElement();
        element(xml, "summary", each.about(words.language()));
        xml.writeEndElement();
    }

    private static String moment(Resource each) {
        return each.facts().reviewed().atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}

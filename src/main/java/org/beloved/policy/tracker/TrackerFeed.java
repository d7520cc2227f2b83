package org.beloved.policy.tracker;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Proposal;
import org.beloved.policy.correction.Change;
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

    /** One entry: a version that came into force, or a correction that was accepted. */
    private record Item(String id, String title, Instant updated, String link, String summary) {}

    String of(PolicyBook book, List<Change> corrections) {
        var items = Stream.of(
                        book.versions().stream().map(this::item),
                        book.places().stream().flatMap(this::proposals),
                        corrections.stream().map(change -> item(change, book)))
                .flatMap(kind -> kind)
                .sorted(Comparator.comparing(Item::updated).reversed())
                .limit(MOST)
                .toList();
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml, items);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return text.toString();
    }

    private Item item(PolicyVersion version) {
        var address = site + "/policies/" + version.id();
        var language = words.language();
        var title = words.say(
                "policy.tracker.feed.entry",
                "place",
                version.place().name().in(language),
                "date",
                new DateWords(language).say(version.validity().effective()));
        return new Item(
                address,
                title,
                beginning(version.validity().effective()),
                address,
                version.background().summary().in(language));
    }

    /** Of a proposal whose first day nobody knows there is no moment to tell. */
    private Stream<Item> proposals(PlaceRecord place) {
        return place.considering().stream()
                .flatMap(proposal -> proposal.steps().introduced().stream().map(day -> item(place, proposal, day)));
    }

    private Item item(PlaceRecord place, Proposal proposal, PartialDate introduced) {
        var title = words.say(
                "policy.tracker.feed.proposal", "place", place.place().name().in(words.language()));
        return new Item(
                site + "/policies#" + proposal.id(),
                title,
                beginning(introduced),
                site + "/policies?status=CONSIDERING",
                proposal.summary().in(words.language()));
    }

    private Item item(Change change, PolicyBook book) {
        var address = site + change.address(book);
        var title = words.say("policy.tracker.feed.correction", "subject", change.subject(book, words));
        return new Item(
                address + "#" + change.id(),
                title,
                change.at(),
                address + "#corrections",
                change.note(words.language()).said());
    }

    private void feed(XMLStreamWriter xml, List<Item> items) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", words.language().tag());
        element(xml, "id", site + "/policies");
        element(xml, "title", words.say("policy.tracker.feed.title"));
        element(
                xml,
                "updated",
                items.getFirst().updated().truncatedTo(ChronoUnit.SECONDS).toString());
        link(xml, "self", site + "/policies.atom");
        link(xml, "alternate", site + "/policies");
        xml.writeStartElement("author");
        element(xml, "name", words.say("policy.tracker.feed.author"));
        xml.writeEndElement();
        for (var item : items) {
            entry(xml, item);
        }
        xml.writeEndElement();
    }

    private static void entry(XMLStreamWriter xml, Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", item.id());
        element(xml, "title", item.title());
        element(xml, "updated", item.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        link(xml, "alternate", item.link());
        element(xml, "summary", item.summary());
        xml.writeEndElement();
    }

    /** Atom wants a moment; of a date that is not known to the day it is the first moment it may mean. */
    private static Instant beginning(PartialDate day) {
        return day.earliest().atStartOfDay(ZoneOffset.UTC).toInstant();
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

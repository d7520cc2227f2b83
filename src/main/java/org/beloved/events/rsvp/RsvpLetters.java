package org.beloved.events.rsvp;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.beloved.events.calendar.CalendarEntry;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Door;
import org.beloved.mail.Message;
import org.beloved.mail.Outbox;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What people who signed up are written, in their language. Each letter carries their own link, so nobody else may see it. */
@Component
class RsvpLetters {

    private final Outbox outbox;
    private final Phrasebook phrasebook;
    private final OwnLinks links;
    private final InstantSource clock;
    private final String site;
    private final String from;

    RsvpLetters(
            Outbox outbox,
            Phrasebook phrasebook,
            OwnLinks links,
            InstantSource clock,
            @Value("${beloved.base-url}") String site,
            @Value("${beloved.mail.from:beloved@localhost}") String from) {
        this.outbox = outbox;
        this.phrasebook = phrasebook;
        this.links = links;
        this.clock = clock;
        this.site = site;
        this.from = from;
    }

    /** Which letter; the words that differ stand under this name. */
    enum Kind {
        GOING,
        WAITING,
        MOVED_UP,
        CANCELLED,
        CHANGED,
        CALLED_OFF
    }

    boolean isMailed() {
        return outbox.isSending();
    }

    /** Only for whoever has a seat, or had one, there is something for the calendar. */
    boolean write(Kind kind, Dated dated, Registration registration) {
        Words words = phrasebook.in(registration.language());
        boolean isForCalendar = kind != Kind.WAITING && !isChangeForWaiting(kind, registration);
        String body =
                words.say("events.letter." + kind + ".body", "what", facts(dated, words), "link", link(registration));
        Message.CalendarPart calendar =
                new InvitationFile(new CalendarEntry(words, site, clock.instant()), from).of(dated, registration);
        return send(
                words.say("events.letter." + kind + ".subject", "title", title(dated, words)),
                body,
                registration,
                isForCalendar ? Optional.of(calendar) : Optional.empty());
    }

    /** With the way in. */
    boolean remind(Reminder reminder, Dated dated, Door door, Registration registration) {
        Words words = phrasebook.in(registration.language());
        String body = words.say(
                "events.letter.reminder.body",
                "what",
                facts(dated, words),
                "in",
                wayIn(dated, door, words),
                "link",
                link(registration));
        String subject = words.say("events.letter.reminder." + reminder, "title", title(dated, words));
        return send(subject, body, registration, Optional.empty());
    }

    private boolean send(
            String subject, String body, Registration registration, Optional<Message.CalendarPart> calendar) {
        return outbox.queue(new Message(registration.who().email(), subject, body, Message.Kind.CREDENTIAL, calendar));
    }

    private static boolean isChangeForWaiting(Kind kind, Registration registration) {
        return (kind == Kind.CHANGED || kind == Kind.CALLED_OFF) && registration.state() == Registration.State.WAITING;
    }

    private String facts(Dated dated, Words words) {
        LocalDate today = clock.instant().atZone(dated.event().timing().zone()).toLocalDate();
        return String.join(
                "\n",
                title(dated, words),
                dated.when(words, today),
                dated.event().venue().say(words));
    }

    private static String wayIn(Dated dated, Door door, Words words) {
        if (dated.event().venue().isOnline()) {
            return door.join().isEmpty()
                    ? words.say("events.mine.join.none")
                    : words.say("events.letter.join", "join", door.join());
        }
        return door.venue().isEmpty()
                ? words.say("events.mine.venue.none")
                : words.say("events.letter.venue", "venue", door.venue());
    }

    private static String title(Dated dated, Words words) {
        return dated.event().text(words.language()).title();
    }

    private String link(Registration registration) {
        return links.address(registration.id());
    }
}

package org.beloved.meetings.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.prepare.Preparations;
import org.beloved.meetings.promises.Noted;
import org.beloved.meetings.promises.Promises;
import org.beloved.officials.Official;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.toolkit.Kits;
import org.beloved.toolkit.Text;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Begins a letter from the kit, and gathers what the record can put into it; in the team's scope. */
@Component
public class LetterDrafts {

    private static final String THANK_YOU = "thank-you";

    private final Letters letters;
    private final Promises promises;
    private final WhomWeMeet whomWeMeet;
    private final Members members;
    private final Preparations preparations;
    private final Phrasebook phrasebook;
    private final CountyClock clock;

    LetterDrafts(
            Letters letters,
            Promises promises,
            WhomWeMeet whomWeMeet,
            Members members,
            Preparations preparations,
            Phrasebook phrasebook,
            CountyClock clock) {
        this.letters = letters;
        this.promises = promises;
        this.whomWeMeet = whomWeMeet;
        this.members = members;
        this.preparations = preparations;
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    /** The letter as kept, or a draft in that language. */
    Letter of(Seat seat, Meeting meeting, Language language) {
        return letters.of(seat.teamId(), meeting.id()).orElseGet(() -> draft(seat, meeting, language));
    }

    Rendered rendered(Seat seat, Meeting meeting, Letter letter) {
        LocalDate date = letter.sent().map(Letter.Sent::on).orElseGet(() -> clock.today(seat));
        return LetterText.render(letter.body(), known(seat, meeting, letter, date));
    }

    /** The letter of any meeting as it was sent, or as it would read today; empty while nobody has touched it. */
    public Optional<String> text(Seat seat, Meeting meeting) {
        return letters.of(seat.teamId(), meeting.id())
                .map(letter -> letter.sent()
                        .map(Letter.Sent::text)
                        .orElseGet(() -> rendered(seat, meeting, letter).text()));
    }

    /** The kit's letter, with the places of the record between its paragraphs. */
    String begin(Seat seat, Language language) {
        Words words = phrasebook.in(language);
        String purpose = purpose(seat);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Place.Kind.TEAM.in(language));
        paragraphs.add(Place.Kind.DATE.in(language));
        paragraphs.add(Place.Kind.OFFICIAL.in(language));
        paragraphs.add(words.say("meetings.letters.dear", "name", Place.Kind.SALUTATION.in(language)));
        List<Text> kit = Kits.shipped()
                .kit(seat.effort().kit())
                .letter(THANK_YOU)
                .orElseThrow()
                .paragraphs();
        kit.stream()
                .limit(kit.size() - 1L)
                .filter(text -> !text.blanks().contains("purpose") || !purpose.isEmpty())
                .map(text -> filled(text, purpose, language))
                .forEach(paragraphs::add);
        paragraphs.add(Place.Kind.THEIR_PROMISES.in(language));
        paragraphs.add(words.say("meetings.letters.we-promised") + "\n" + Place.Kind.OUR_PROMISES.in(language));
        paragraphs.add(filled(kit.getLast(), purpose, language));
        paragraphs.add(words.say("meetings.letters.closing"));
        paragraphs.add(Place.Kind.MEMBERS.in(language));
        paragraphs.add(words.say("meetings.letters.reach", "contact", Place.Kind.CONTACT.in(language)));
        return String.join("\n\n", paragraphs);
    }

    private Letter draft(Seat seat, Meeting meeting, Language language) {
        return new Letter(
                new Letter.Key(seat.teamId(), meeting.id(), UUID.randomUUID()),
                language,
                begin(seat, language),
                new Noted(seat.member().id(), clock.now()),
                Optional.empty(),
                0);
    }

    /** As prepared for the meetings, else as the team describes itself. */
    private String purpose(Seat seat) {
        String prepared = preparations.of(seat.teamId(), seat.effort().id()).purpose();
        return prepared.isEmpty() ? seat.team().purpose() : prepared;
    }

    private static String filled(Text text, String purpose, Language language) {
        return text.filled(
                language,
                Map.of(
                        "team", Place.Kind.TEAM.in(language),
                        "date", Place.Kind.MEETING_DAY.in(language),
                        "purpose", purpose));
    }

    /** @param date the day that stands on the letter */
    WhatIsKnown known(Seat seat, Meeting meeting, Letter letter, LocalDate date) {
        Words words = phrasebook.in(letter.language());
        return new WhatIsKnown(
                words,
                seat.team().name(),
                addressee(whomWeMeet.of(meeting), words),
                date,
                meeting.appointment().map(Appointment::day).orElse(date),
                promises.ofMeeting(seat.teamId(), meeting.id()),
                us(seat));
    }

    private WhatIsKnown.Us us(Seat seat) {
        String contact = preparations.of(seat.teamId(), seat.effort().id()).contact();
        return new WhatIsKnown.Us(
                members.of(seat.teamId()).stream()
                        .filter(member -> member.role().sitsAtTheTable())
                        .flatMap(member -> member.outwardLine().stream())
                        .distinct()
                        .toList(),
                Optional.of(contact).filter(text -> !text.isEmpty()));
    }

    private static WhatIsKnown.Addressee addressee(WhomWeMeet.They they, Words words) {
        List<String> lines = new ArrayList<>();
        they.officials().stream().map(Official::titled).forEach(lines::add);
        they.first()
                .map(official -> official.facts().office())
                .filter(office -> !office.isEmpty())
                .ifPresent(lines::add);
        return new WhatIsKnown.Addressee(
                lines.isEmpty() ? List.of(they.addressed(words)) : lines, they.addressed(words));
    }
}

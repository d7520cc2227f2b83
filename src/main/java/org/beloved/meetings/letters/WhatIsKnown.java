package org.beloved.meetings.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.meetings.promises.Promise;
import org.beloved.web.Words;

/**
 * What the record can put into a letter.
 *
 * @param words the language of the letter
 * @param date the day on it: the day it was sent, today while it is not
 * @param promises those of its meeting that count
 */
record WhatIsKnown(
        Words words,
        String team,
        Addressee addressee,
        LocalDate date,
        LocalDate meetingDay,
        List<Promise> promises,
        Us us) {

    /** To whom it goes. */
    record Addressee(List<String> lines, String salutation) {}

    /**
     * Who writes.
     *
     * @param names as each of us chose to appear; who chose not to be listed is not here
     * @param contact where the office may answer; empty while the team has not said
     */
    record Us(List<String> names, Optional<String> contact) {}

    /** The lines that stand in that place; none when the record holds nothing for it. */
    List<String> at(Place place) {
        return switch (place.kind()) {
            case TEAM -> List.of(team);
            case DATE -> List.of(words.longDate(date));
            case OFFICIAL -> addressee.lines();
            case SALUTATION -> List.of(addressee.salutation());
            case MEETING_DAY -> List.of(words.date(meetingDay, date));
            case THEIR_PROMISES ->
                promises.stream()
                        .filter(promise -> !promise.isOurs())
                        .map(this::said)
                        .toList();
            case OUR_PROMISES ->
                promises.stream().filter(Promise::isOurs).map(this::said).toList();
            case PROMISE ->
                promises.stream()
                        .filter(promise -> promise.number() == place.number())
                        .map(this::said)
                        .toList();
            case MEMBERS -> us.names();
            case CONTACT -> us.contact().stream().toList();
        };
    }

    /** A list of promises may be empty; a promise or a name that is not there is a gap. */
    boolean mayBeEmpty(Place place) {
        return switch (place.kind()) {
            case THEIR_PROMISES, OUR_PROMISES, MEMBERS, CONTACT -> true;
            case TEAM, DATE, OFFICIAL, SALUTATION, MEETING_DAY, PROMISE -> false;
        };
    }

    /** As in “I will read it.” (Captain Ames, by Friday, December 18) */
    private String said(Promise promise) {
        String day = promise.promised()
                .byWhen()
                .map(by -> words.say("meetings.letters.by", "day", words.date(by, date)))
                .orElse("");
        String who = promise.isOurs() ? "" : promise.promised().who();
        String beside = String.join(
                ", ", Stream.of(who, day).filter(text -> !text.isEmpty()).toList());
        return beside.isEmpty()
                ? words.say("meetings.letters.quoted", "words", promise.words())
                : words.say("meetings.letters.quoted-beside", "words", promise.words(), "beside", beside);
    }
}

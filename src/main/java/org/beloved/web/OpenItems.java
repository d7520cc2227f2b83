package org.beloved.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a room knows to be still open on an effort's road: an assigned question, a promise, a follow-up. */
public interface OpenItems {

    /** Called inside the team's scope; in any order, the road sorts them by day. */
    List<Item> of(RoadStep.Walk walk, Words words);

    /**
     * One open thing.
     *
     * @param what in a few words, or somebody's exact words
     * @param exact true when {@code what} is quoted word for word
     * @param who the one who has to do it, as in "Lucía" or "The captain promised us"; empty when nobody has
     * @param byWhen the day it is due, if one was named
     * @param href where it can be done or crossed off
     */
    record Item(String what, boolean exact, String who, Optional<LocalDate> byWhen, String href) {

        public static Item todo(String what, String who, Optional<LocalDate> byWhen, String href) {
            return new Item(what, false, who, byWhen, href);
        }

        public static Item promise(String exactWords, String who, Optional<LocalDate> byWhen, String href) {
            return new Item(exactWords, true, who, byWhen, href);
        }
    }
}

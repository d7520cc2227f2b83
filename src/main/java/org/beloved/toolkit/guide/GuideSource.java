package org.beloved.toolkit.guide;

import org.beloved.toolkit.Source;
import org.beloved.toolkit.SourceTitle;
import org.beloved.web.Words;

/**
 * Where a claim of the guide is from.
 *
 * @param title with who published it
 * @param address a web address; empty when it is not on the web, or we know of none
 * @param date when it was published or decided, as in 2026, 2026-11 or 2026-11-25; empty when we do not know
 * @param seen when somebody last looked, as in 2026-11-25
 */
record GuideSource(String id, SourceTitle title, String address, String date, String seen, Sureness sureness) {

    /** How far we looked. */
    enum Sureness {
        /** We read the source itself. */
        READ(3),
        /** We know it from somebody who reported on it. */
        REPORTED(2),
        /** Nobody here has checked it yet. */
        UNVERIFIED(1);

        private final int dots;

        Sureness(int dots) {
            this.dots = dots;
        }

        int dots() {
            return dots;
        }
    }

    GuideSource {
        Source.mustBeOfTheWeb(address);
        if (!date.isEmpty()) {
            Source.mustBeDay("date", date);
        }
        Source.mustBeDay("seen", seen);
    }

    /** When it is from and when somebody looked, in a sentence. */
    String dates(Words words) {
        return (date.isEmpty() ? "" : words.say("toolkit.guide.source.date", "date", Source.say(date, words)) + " ")
                + words.say("toolkit.guide.source.seen", "seen", Source.say(seen, words));
    }
}

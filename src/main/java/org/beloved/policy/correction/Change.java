package org.beloved.policy.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.beloved.web.Language;
import org.beloved.web.Words;

/** What a moderator decided about a correction, as everybody may read it. */
public record Change(
        UUID id, String topic, About about, Language language, Ruling ruling, Texts texts, String reason, Instant at) {

    /** The text as it stood; of an accepted correction also the text as it should be, and the source. */
    record Texts(String stood, String said, String source) {}

    public boolean isAccepted() {
        return ruling == Ruling.ACCEPTED;
    }

    /** As in "Correction accepted on November 26, 2026". */
    public String news(Words words) {
        return words.say(
                "policy.change." + ruling,
                "date",
                words.longDate(LocalDate.ofInstant(at, ZoneOffset.UTC)),
                "about",
                words.say("policy.correction.about." + about));
    }

    public String stood() {
        return texts.stood();
    }

    public String said() {
        return texts.said();
    }

    public String source() {
        return texts.source();
    }
}

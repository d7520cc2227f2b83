package org.beloved.meetings.letters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.Problem;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;

/**
 * A letter after a meeting. Each verb answers with the changed letter or says in a sentence why that cannot be.
 *
 * @param body the team's words, with the places of the record in brackets
 * @param version rises with each save; 0 for a draft nobody has touched
 */
public record Letter(Key key, Language language, String body, Noted changed, Optional<Sent> sent, int version) {

    /** Which letter it is: one for each meeting. */
    public record Key(TeamId team, UUID meeting, UUID id) {}

    /** The letter as it left the house. */
    public record Sent(LocalDate on, UUID by, String text) {}

    /** What came of telling a letter that something happened. */
    public sealed interface Change {

        /** It happened; save this letter. */
        record Made(Letter letter) implements Change {}

        /** It cannot be. The problem's message says why in a sentence. */
        record Refused(Problem problem) implements Change {

            static Refused because(String reason) {
                return new Refused(Problem.overall("meetings.letters.refusal." + reason));
            }
        }
    }

    public boolean isSent() {
        return sent.isPresent();
    }

    /** Other words, or another language. What has been sent stays as it was sent. */
    Change reword(Language as, String better, Noted by) {
        return isSent()
                ? Change.Refused.because("sent")
                : new Change.Made(new Letter(key, as, better, by, sent, version));
    }

    /** It left the house on that day, reading like this. */
    Change send(Rendered rendered, LocalDate on, LocalDate today, UUID by) {
        if (isSent()) {
            return Change.Refused.because("already-sent");
        }
        if (rendered.hasGaps()) {
            return Change.Refused.because("gaps");
        }
        if (on.isAfter(today)) {
            return Change.Refused.because("ahead");
        }
        return new Change.Made(
                new Letter(key, language, body, changed, Optional.of(new Sent(on, by, rendered.text())), version));
    }

    /** It was not sent after all. */
    Change unsend() {
        return isSent()
                ? new Change.Made(new Letter(key, language, body, changed, Optional.empty(), version))
                : Change.Refused.because("not-sent");
    }
}

package org.beloved.meetings.letters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Change;
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

    public boolean isSent() {
        return sent.isPresent();
    }

    /** Other words, or another language. What has been sent stays as it was sent. */
    Change<Letter> reword(Language as, String better, Noted by) {
        return isSent() ? refused("sent") : Change.done(new Letter(key, as, better, by, sent, version));
    }

    /** It left the house on that day, reading like this. */
    Change<Letter> send(Rendered rendered, LocalDate on, LocalDate today, UUID by) {
        if (isSent()) {
            return refused("already-sent");
        }
        if (rendered.hasGaps()) {
            return refused("gaps");
        }
        if (on.isAfter(today)) {
            return refused("ahead");
        }
        return Change.done(
                new Letter(key, language, body, changed, Optional.of(new Sent(on, by, rendered.text())), version));
    }

    /** It was not sent after all. */
    Change<Letter> unsend() {
        return isSent()
                ? Change.done(new Letter(key, language, body, changed, Optional.empty(), version))
                : refused("not-sent");
    }

    private static Change<Letter> refused(String reason) {
        return Change.refused(Problem.overall("meetings.letters.refusal." + reason));
    }
}

package org.beloved.mail;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beloved.jobs.QueuedJob;
import org.beloved.walls.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends one message, then forgets it. The mail server is spoken to outside any transaction; a crash between sending and
 * forgetting sends it again under the same Message-ID, so that it arrives at least once and mail programs show it once.
 */
@Component
class SendMessage implements QueuedJob {

    static final String NAME = "mail.send";

    /** A letter that is a day late is worth a look by a person. Shorter than the queue's own patience, so that it ends here. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(SendMessage.class);

    private final Outbox outbox;
    private final Scope scope;
    private final Postbox postbox;
    private final InstantSource clock;

    SendMessage(Outbox outbox, Scope scope, Postbox postbox, InstantSource clock) {
        this.outbox = outbox;
        this.scope = scope;
        this.postbox = postbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) throws NotSent {
        UUID id = UUID.fromString(subject);
        Optional<Outbox.Waiting> waiting = scope.job(() -> outbox.attempt(id));
        if (waiting.isPresent()) {
            send(waiting.get());
        }
    }

    private void send(Outbox.Waiting waiting) throws NotSent {
        try {
            postbox.send(waiting.id(), waiting.message());
        } catch (NotSent failure) {
            boolean isLast = failure.trouble().isForGood()
                    || clock.instant().isAfter(waiting.queuedAt().plus(LONGEST));
            scope.job(() -> outbox.failed(waiting.id(), failure.trouble(), isLast));
            if (isLast) {
                LOG.warn("a letter is given up; see the page of letters that wait: trouble={}", failure.trouble());
                return;
            }
            throw failure;
        }
        scope.job(() -> outbox.delete(waiting.id()));
    }
}

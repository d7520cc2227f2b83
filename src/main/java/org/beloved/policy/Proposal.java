package org.beloved.policy;

import java.util.List;
import java.util.Optional;

/** A rule that is before a board, a council or a legislature and not adopted yet. It decides no case. */
public record Proposal(
        String id, Bilingual summary, Instrument instrument, Steps steps, List<String> sources, Confidence confidence) {

    public Proposal {
        sources = List.copyOf(sources);
    }

    /** What has happened to it and what is set: each only where a source says so. */
    public record Steps(Optional<PartialDate> introduced, List<Hearing> hearings, Optional<PartialDate> nextVote) {
        public Steps {
            hearings = List.copyOf(hearings);
        }
    }

    /** A day on which people can be heard. */
    public record Hearing(PartialDate date, Bilingual words) {}
}

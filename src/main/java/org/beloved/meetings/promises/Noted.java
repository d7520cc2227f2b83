package org.beloved.meetings.promises;

import java.time.Instant;
import java.util.UUID;

/** Which member wrote something down, and when. */
public record Noted(UUID by, Instant at) {}

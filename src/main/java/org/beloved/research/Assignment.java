package org.beloved.research;

import java.time.LocalDate;
import java.util.UUID;

/** A member looks into a question until a day. */
public record Assignment(String question, UUID member, LocalDate due) {}

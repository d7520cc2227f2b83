package org.beloved.policy;

/** Somebody looked on that day and found no rule about detainers. Not the same as a place nobody has looked at. */
public record Silence(PartialDate checked, Bilingual words, String source, Confidence confidence) {}

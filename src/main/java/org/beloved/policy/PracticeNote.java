package org.beloved.policy;

/** What was done, as against what the text says: dated, with its source. */
public record PracticeNote(PartialDate date, Bilingual words, String source, Confidence confidence) {}

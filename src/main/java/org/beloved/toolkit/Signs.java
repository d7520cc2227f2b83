package org.beloved.toolkit;

/** How to tell what an official answered; wanting time is an answer of its own. */
public record Signs(Text yes, Text notYet, Text wantsTime, Text no) {}

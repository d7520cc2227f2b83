package org.beloved.events.calendar;

/** What an event is called and what it is about, in one language. */
public record EventText(String title, String about) {}

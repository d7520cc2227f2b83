package org.beloved.meetings.promises;

/** Something that happened to a promise: the promise as it now is, and what its history says of it. */
public record Happening(Promise promise, PromiseEvent.What what) {}

package org.beloved.toolkit;

/**
 * A role as a kit describes it.
 *
 * @param what two sentences on a card
 * @param tip how to do it well, for the person who has it
 * @param needed whether a meeting wants somebody in it; an empty one is drawn, never refused
 */
public record RoleCard(RoleKind kind, Text name, Text what, Text tip, boolean needed) {}

package org.beloved.policy;

/**
 * Where a clause stands in the text: its id within the policy, the pin citation (empty where only the whole text is
 * cited) and how sure we are of it.
 */
public record Anchor(String id, String pin, Confidence confidence) {}

package org.beloved.policy.recalled;

/**
 * One thing that nobody has verified.
 *
 * @param place whose it is
 * @param what the part to verify, in words
 * @param source where to look, as far as we know a place to look
 * @param address the public page that shows it as not verified
 */
record Recalled(String place, String what, String source, String address) {}

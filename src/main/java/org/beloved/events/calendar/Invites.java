package org.beloved.events.calendar;

import java.util.List;
import java.util.OptionalInt;

/**
 * Who asks whom in.
 *
 * @param hosts the host and the co-hosts
 * @param tradition a code, empty where it speaks from none in particular
 * @param spoken the code of the language it is held in
 * @param interpretation into which languages, sign languages included; may be empty
 * @param access steps, captions, sound; may be empty
 * @param seats empty where there is room for everybody
 */
public record Invites(
        List<String> hosts, String tradition, String spoken, String interpretation, String access, OptionalInt seats) {

    public Invites {
        hosts = List.copyOf(hosts);
    }
}

package org.beloved.web;

/**
 * Sends the person on after something was done, so that reloading does not do it again.
 *
 * @param location a path on this site
 */
public record SeeOther(String location) implements Answer {

    public SeeOther {
        if (!location.startsWith("/") || location.startsWith("//")) {
            throw new IllegalArgumentException("expected a path on this site, found " + location);
        }
    }
}

package org.beloved.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Requests that only look. */
final class Reading {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private Reading() {}

    static boolean is(HttpServletRequest request) {
        return METHODS.contains(request.getMethod());
    }
}

package org.beloved.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Which language a visitor reads: what the address asks for, else what they chose before, else what the browser says. */
public final class RequestLanguage {

    static final String PARAMETER = "lang";
    static final String COOKIE = "lang";

    private RequestLanguage() {}

    public static Language of(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request)).orElseGet(() -> preferred(request));
    }

    /** The query is read by hand: asking for a parameter would parse the body of a form too early. */
    static Optional<Language> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        for (String part : query.split("&")) {
            if (part.startsWith(PARAMETER + "=")) {
                return Language.ofTag(part.substring(PARAMETER.length() + 1));
            }
        }
        return Optional.empty();
    }

    static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return Language.ofTag(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** The path the visitor asked for, also when an error page is drawn in its place; a broken line has none. */
    static String originalPath(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.toString(original, Objects.toString(request.getRequestURI(), "/"));
    }

    private static Language preferred(HttpServletRequest request) {
        Locale locale = request.getLocale();
        return Language.ofTag(locale.getLanguage()).orElse(Language.ENGLISH);
    }
}

package org.beloved.web;

import org.springframework.http.HttpStatus;

/** Says what happened and what to do next, never how the program failed. */
record ErrorPage(HttpStatus status, String kind) implements Page {

    static ErrorPage of(HttpStatus status) {
        String kind = switch (status) {
            case NOT_FOUND -> "missing";
            case METHOD_NOT_ALLOWED -> "method";
            case FORBIDDEN -> "elsewhere";
            case CONTENT_TOO_LARGE -> "large";
            case TOO_MANY_REQUESTS -> "often";
            case BAD_REQUEST, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "garbled";
            case SERVICE_UNAVAILABLE -> "busy";
            default -> "ours";
        };
        return new ErrorPage(status, kind);
    }

    @Override
    public String template() {
        return "web/error";
    }

    @Override
    public String title(Words words) {
        return words.say("web.error." + kind + ".title");
    }
}

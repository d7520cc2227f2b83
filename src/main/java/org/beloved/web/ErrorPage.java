package org.beloved.web;

import org.springframework.http.HttpStatus;

/**
 * Says what happened and what to do next, never how the program failed.
 *
 * @param most how many megabytes may be sent to where too much was sent; 0 where that is not what happened
 */
record ErrorPage(HttpStatus status, String kind, long most) implements Page {

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
        return new ErrorPage(status, kind, 0);
    }

    static ErrorPage tooMuch(long most) {
        return new ErrorPage(HttpStatus.CONTENT_TOO_LARGE, "large", most);
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

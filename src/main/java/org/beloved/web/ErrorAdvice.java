package org.beloved.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.beloved.walls.Hushed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns what a controller throws into a page that says what to do. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    @ExceptionHandler({NotHere.class, MethodArgumentTypeMismatchException.class})
    Page notHere() {
        return ErrorPage.of(HttpStatus.NOT_FOUND);
    }

    /** The container refused the body: too large, or not in the spelling it claims. */
    @ExceptionHandler(org.apache.tomcat.util.http.InvalidParameterException.class)
    Page badBody(org.apache.tomcat.util.http.InvalidParameterException refused) {
        HttpStatus status = HttpStatus.resolve(refused.getErrorCode());
        return ErrorPage.of(status == null ? HttpStatus.BAD_REQUEST : status);
    }

    /** A form that claims to come in parts, and does not. */
    @ExceptionHandler(MultipartException.class)
    Page badParts(MultipartException refused) {
        boolean large = refused instanceof MaxUploadSizeExceededException;
        return ErrorPage.of(large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
    }

    /** The firewall in front of Spring Security: letters that no field of ours has in its name. */
    @ExceptionHandler(RequestRejectedException.class)
    Page badLetters() {
        return ErrorPage.of(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(Exception.class)
    Page any(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof ErrorResponse known) {
            tellWhatIsAllowed(known, response);
            HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
            return ErrorPage.of(status == null ? HttpStatus.BAD_REQUEST : status);
        }
        if (Overrun.isBehind(failure)) {
            return Overrun.page(response);
        }
        // The query, the body and what the failure says may hold a person's words; none of it is logged.
        LOG.error("failed {} reference={}", request.getMethod(), UUID.randomUUID(), Hushed.of(failure));
        return ErrorPage.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static void tellWhatIsAllowed(ErrorResponse known, HttpServletResponse response) {
        known.getHeaders().getAllow().forEach(method -> response.addHeader(HttpHeaders.ALLOW, method.name()));
    }
}

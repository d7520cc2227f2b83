package org.beloved.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

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

    @ExceptionHandler(Exception.class)
    Page any(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
            return ErrorPage.of(status == null ? HttpStatus.BAD_REQUEST : status);
        }
        // The query and the body may hold a person's words, so only method and route pattern are logged.
        LOG.error("failed {} reference={}", request.getMethod(), UUID.randomUUID(), failure);
        return ErrorPage.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}

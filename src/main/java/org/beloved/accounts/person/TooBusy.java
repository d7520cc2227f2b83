package org.beloved.accounts.person;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** So many people sign in at this moment that waiting longer would not help. */
public final class TooBusy extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    public TooBusy() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }
}

package org.beloved.teams;

import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.springframework.http.HttpStatus;

/** A team's page with a form on it: 422 when there is something to mend, 409 when somebody else saved first. */
public interface FormPage extends Page {

    Seat seat();

    Form form();

    /** Somebody else saved first: the page then shows what stands beside what was typed. */
    default boolean isOvertaken() {
        return form().isOvertaken();
    }

    @Override
    default Frame frame() {
        return seat().frame();
    }

    @Override
    default HttpStatus status() {
        return form().status(isOvertaken());
    }
}

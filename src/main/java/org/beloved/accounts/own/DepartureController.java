package org.beloved.accounts.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.beloved.accounts.AccountDeleted;
import org.beloved.accounts.SignedIn;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.session.SessionList;
import org.beloved.accounts.session.Sessions;
import org.beloved.shared.Problem;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deleting one's account: it goes at once, with its sessions, links and trail. What a team wrote stays with the team. */
@Controller
class DepartureController {

    private final Scope scope;
    private final OwnAccount own;
    private final Accounts accounts;
    private final SessionList list;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    DepartureController(
            Scope scope,
            OwnAccount own,
            Accounts accounts,
            SessionList list,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.scope = scope;
        this.own = own;
        this.accounts = accounts;
        this.list = list;
        this.sessions = sessions;
        this.events = events;
    }

    @GetMapping("/account/departure")
    Page ask(@AuthenticationPrincipal SignedIn person) {
        return page(own.of(person), Form.empty());
    }

    @PostMapping("/account/departure")
    Answer leave(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Form form = Form.of(typed);
        Account account = own.of(person);
        List<Problem> problems = own.look(form, account);
        if (!problems.isEmpty()) {
            return page(account, form.with(problems));
        }
        sessions.end(request);
        scope.person(account.id(), () -> {
            list.endAll(account.id());
            accounts.delete(account.id());
            events.publishEvent(new AccountDeleted(account.id().value()));
            return account;
        });
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return new SeeOther("/");
    }

    private static Page page(Account account, Form form) {
        return new OwnFormPage("accounts/own/departure", account.email().value(), form);
    }
}

package org.beloved.accounts.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.accounts.Standing;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.TrailEntry;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** One account, as an administrator sees it. */
record PersonPage(Account account, WaysIn ways, List<TrailEntry> trail, boolean saved, Form form) implements Page {

    /** How many of each the person has; what they are called is theirs. */
    record WaysIn(int sessions, int passkeys) {}

    String path(String deed) {
        return AccountsController.PEOPLE + "/" + account.id() + "/" + deed;
    }

    Form standing() {
        return Form.filled(Map.of("standing", account.standing().name()));
    }

    static Map<String, String> standings(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            texts.put(standing.name(), words.say("accounts.standing." + standing));
        }
        return texts;
    }

    @Override
    public String template() {
        return "accounts/administration/person";
    }

    @Override
    public String title(Words words) {
        return words.say("accounts.administration.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }
}

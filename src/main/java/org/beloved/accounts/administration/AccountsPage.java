package org.beloved.accounts.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.accounts.Standing;
import org.beloved.accounts.person.Account;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * The people of this site.
 *
 * @param most how many are shown at once; more are found by their address
 * @param invitation the form that invites somebody to look after the site
 */
record AccountsPage(String q, List<Account> found, long all, int most, Form invitation) implements Page {

    boolean isCut() {
        return found.size() == most;
    }

    static Map<String, String> invitable(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Standing.MODERATOR.name(), words.say("accounts.standing.MODERATOR"));
        texts.put(Standing.ADMINISTRATOR.name(), words.say("accounts.standing.ADMINISTRATOR"));
        return texts;
    }

    @Override
    public String template() {
        return "accounts/administration/people";
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
        return invitation.status();
    }
}

package org.beloved.accounts.administration;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.beloved.accounts.person.TrailEntry;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** @param addresses whose each line is */
record TrailPage(List<TrailEntry> latest, Map<AccountId, EmailAddress> addresses) implements Page {

    String who(TrailEntry entry) {
        EmailAddress address = addresses.get(entry.account());
        return address == null ? "" : address.value();
    }

    static String when(TrailEntry entry, Words words) {
        var at = entry.at().atOffset(ZoneOffset.UTC);
        return words.say(
                "accounts.administration.at",
                "day",
                words.shortDate(at.toLocalDate()),
                "time",
                words.time(at.toLocalTime()));
    }

    @Override
    public String template() {
        return "accounts/administration/trail";
    }

    @Override
    public String title(Words words) {
        return words.say("accounts.administration.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }
}

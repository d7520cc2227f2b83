package org.beloved.accounts.own;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.accounts.Standing;
import org.beloved.accounts.passkey.Passkey;
import org.beloved.accounts.passkey.Passkeys;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.TrailEntry;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.Words;

/** The account as its owner sees it. */
record AccountPage(
        Account account, OwnDevices.Seen devices, List<TrailEntry> trail, Saved saved, boolean mails, Instant now)
        implements OwnPage {

    boolean mayModerate() {
        return account.standing().mayModerate();
    }

    boolean mayAdminister() {
        return account.standing() == Standing.ADMINISTRATOR;
    }

    boolean mayAddPasskey() {
        return devices.passkeys().size() < Passkeys.MOST;
    }

    int mostPasskeys() {
        return Passkeys.MOST;
    }

    boolean mayConfirm() {
        return mails && account.confirmedAt().isEmpty();
    }

    /** As in "3 hours ago": no time zone is asked of anybody. */
    String ago(Instant then, Words words) {
        Duration since = Duration.between(then, now);
        if (since.toHours() < 1) {
            return words.say("accounts.ago.now");
        }
        return since.toDays() < 1
                ? words.say("accounts.ago.hours", "count", since.toHours())
                : words.say("accounts.ago.days", "count", since.toDays());
    }

    String used(Passkey passkey, Words words) {
        String made = words.say("accounts.own.passkeys.made", "ago", ago(passkey.createdAt(), words));
        String used = passkey.lastUsedAt()
                .map(at -> words.say("accounts.own.passkeys.used", "ago", ago(at, words)))
                .orElseGet(() -> words.say("accounts.own.passkeys.unused"));
        return made + " · " + used;
    }

    String line(TrailEntry entry, Words words) {
        String key = entry.by().isPresent() && words.knows("accounts.trail." + entry.happening() + ".by")
                ? "accounts.trail." + entry.happening() + ".by"
                : "accounts.trail." + entry.happening();
        return words.say(key);
    }

    static Map<String, String> languages() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            names.put(language.tag(), language.ownName());
        }
        return names;
    }

    /** The one for the language. */
    @Override
    public Form form() {
        return Form.filled(Map.of("language", account.language().tag()));
    }

    @Override
    public String template() {
        return "accounts/own/account";
    }
}

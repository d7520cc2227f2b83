package org.beloved.teams.relay;

import java.time.InstantSource;
import java.util.UUID;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.DeskClaims;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A moderator reads what was reported, does what is to do, and closes it, or opens it again. */
@Controller
class RelayReportController {

    private static final int LONGEST = 500;

    private final RelayReports reports;
    private final DeskClaims claims;
    private final Scope scope;
    private final InstantSource clock;

    RelayReportController(RelayReports reports, DeskClaims claims, Scope scope, InstantSource clock) {
        this.reports = reports;
        this.claims = claims;
        this.scope = scope;
        this.clock = clock;
    }

    @GetMapping("/desk/reports/{report}")
    Page show(@PathVariable UUID report, @AuthenticationPrincipal @Nullable SignedIn person) {
        return page(Moderators.only(person).account(), report, Form.empty(), false);
    }

    @PostMapping("/desk/reports/{report}/closing")
    Answer close(
            @PathVariable UUID report,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        Typed typed = new Typed(Form.of(sent));
        String note = typed.optional("note", LONGEST);
        typed.mend(SafetyCheck.look(typed.form(), "note"));
        if (!typed.isGood()) {
            return page(moderator, report, typed.form(), false);
        }
        boolean isLost = scope.person(moderator, () -> {
            RelayReports.Found found = reports.find(report).orElseThrow(NotHere::new);
            boolean isFirst = reports.close(found.report(), note, moderator, clock.instant());
            return !isFirst && !note.isEmpty() && !found.isClosedWith(note);
        });
        return isLost ? page(moderator, report, typed.form(), true) : new SeeOther("/desk");
    }

    @PostMapping("/desk/reports/{report}/closing/undoing")
    Answer reopen(@PathVariable UUID report, @AuthenticationPrincipal @Nullable SignedIn person) {
        AccountId moderator = Moderators.only(person).account();
        return scope.person(moderator, () -> {
            RelayReports.Found found = reports.find(report).orElseThrow(NotHere::new);
            reports.reopen(found.report(), moderator, clock.instant());
            return new SeeOther(ConversationsOnTheDesk.path(report));
        });
    }

    private Page page(AccountId moderator, UUID report, Form form, boolean late) {
        return scope.person(
                        moderator,
                        () -> reports.find(report)
                                .map(found -> new ReportPage(
                                        found,
                                        claims.of(ConversationsOnTheDesk.KIND, report.toString(), moderator),
                                        form,
                                        late)))
                .orElseThrow(NotHere::new);
    }
}

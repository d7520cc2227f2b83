package org.beloved.teams.relay;

import java.time.InstantSource;
import java.util.UUID;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.DeskClaims;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A moderator reads what was reported, does what is to do, and closes it. */
@Controller
class RelayReportController {

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
        AccountId moderator = Moderators.only(person).account();
        return scope.person(
                        moderator,
                        () -> reports.open(report)
                                .map(open -> new ReportPage(
                                        open, claims.of(ConversationsOnTheDesk.KIND, report.toString(), moderator))))
                .orElseThrow(NotHere::new);
    }

    @PostMapping("/desk/reports/{report}/closing")
    Answer close(@PathVariable UUID report, @AuthenticationPrincipal @Nullable SignedIn person) {
        scope.person(Moderators.only(person).account(), () -> reports.close(report, clock.instant()));
        return new SeeOther("/desk");
    }
}

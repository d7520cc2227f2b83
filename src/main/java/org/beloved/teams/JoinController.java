package org.beloved.teams;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.Problem;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Joining by a link. Opening the link shows whose it is; only the button uses it up. */
@Controller
class JoinController {

    private final Scope scope;
    private final Teams teams;
    private final Members members;
    private final Invitations invitations;
    private final InstantSource clock;

    JoinController(Scope scope, Teams teams, Members members, Invitations invitations, InstantSource clock) {
        this.scope = scope;
        this.teams = teams;
        this.members = members;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping("/join/{token}")
    Page show(@PathVariable String token, @AuthenticationPrincipal @Nullable SignedIn person) {
        return page(new LinkToken(token), Form.empty(), person != null);
    }

    @PostMapping("/join/{token}")
    Answer join(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        if (person == null) {
            return new SeeOther("/sign-in?next=" + URLEncoder.encode("/join/" + token, StandardCharsets.UTF_8));
        }
        Form form = Form.of(typed);
        List<Problem> problems = new ArrayList<>();
        StartTeamForm.required(form, "your-name", "teams.start.your-name", problems);
        Optional<Invitation> invitation = open(new LinkToken(token));
        if (invitation.isEmpty() || !problems.isEmpty()) {
            return page(new LinkToken(token), form.with(problems), true);
        }
        return new SeeOther(seated(invitation.get(), person, form.value("your-name")));
    }

    /** Whoever is on the team already keeps their seat, and the link stays good for somebody else. */
    private String seated(Invitation invitation, SignedIn person, String name) {
        return scope.team(invitation.team(), () -> {
            boolean alreadyHere = members.of(invitation.team()).stream()
                    .anyMatch(member -> member.account().equals(person.account()));
            if (!alreadyHere && invitations.use(invitation.team(), invitation.id())) {
                members.add(invitation.team(), person.account(), name, invitation.role());
            }
            return "/workspace/" + teams.find(invitation.team()).orElseThrow().slug();
        });
    }

    private Optional<Invitation> open(LinkToken token) {
        return scope.token(token.claim(Invitation.LINK), () -> invitations.byToken(token))
                .filter(invitation -> invitation.isOpenAt(clock.instant()));
    }

    private Page page(LinkToken token, Form form, boolean signedIn) {
        Optional<Team> team = open(token)
                .flatMap(invitation -> scope.token(token.claim(Invitation.LINK), () -> teams.find(invitation.team())));
        return team.<Page>map(found -> new JoinPage(found, token, form, signedIn))
                .orElseGet(SpentLinkPage::new);
    }
}

package org.beloved.evidence.arrival;

import java.util.function.Consumer;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.KeptDataSet;
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

/** A moderator reads what the look at a data set found, and decides. */
@Controller
class KeptSetController {

    private static final String SET = RecordsDeskPage.PATH + "/sets/{set}";

    private final Scope scope;
    private final DataSetRows sets;
    private final DeskClaims claims;

    KeptSetController(Scope scope, DataSetRows sets, DeskClaims claims) {
        this.scope = scope;
        this.sets = sets;
        this.claims = claims;
    }

    @GetMapping(SET)
    Page show(@PathVariable String set, @AuthenticationPrincipal @Nullable SignedIn person) {
        SignedIn moderator = Moderators.only(person);
        return scope.person(
                        moderator.account(),
                        () -> sets.find(set)
                                .map(found -> new KeptSetPage(
                                        found, claims.of(RecordsOnTheDesk.KIND, set, moderator.account()))))
                .orElseThrow(NotHere::new);
    }

    @PostMapping(SET + "/use")
    Answer use(@PathVariable String set, @AuthenticationPrincipal @Nullable SignedIn person) {
        return done(set, person, id -> sets.put(id, KeptDataSet.State.IN_USE));
    }

    @PostMapping(SET + "/rest")
    Answer rest(@PathVariable String set, @AuthenticationPrincipal @Nullable SignedIn person) {
        return done(set, person, id -> sets.put(id, KeptDataSet.State.EXAMINED));
    }

    @PostMapping(SET + "/removal")
    Answer remove(@PathVariable String set, @AuthenticationPrincipal @Nullable SignedIn person) {
        return done(set, person, sets::discard);
    }

    /** Back to the data set while it is there; whoever presses twice is sent to the same place. */
    private Answer done(String set, @Nullable SignedIn person, Consumer<String> work) {
        SignedIn moderator = Moderators.only(person);
        return scope.person(moderator.account(), () -> {
            work.accept(set);
            return new SeeOther(sets.find(set).map(KeptSetPage::address).orElse(RecordsDeskPage.PATH));
        });
    }
}

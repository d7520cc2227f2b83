package org.beloved.evidence.arrival;

import java.util.function.BiConsumer;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.web.Answer;
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

    private final DataSetRulings rulings;

    KeptSetController(DataSetRulings rulings) {
        this.rulings = rulings;
    }

    @GetMapping(SET)
    Page show(@PathVariable String set, @AuthenticationPrincipal @Nullable SignedIn person) {
        return rulings.find(Moderators.only(person).account(), set)
                .map(KeptSetPage::new)
                .orElseThrow(NotHere::new);
    }

    @PostMapping(SET + "/use")
    Answer use(@PathVariable String set, @AuthenticationPrincipal @Nullable SignedIn person) {
        return done(set, person, (moderator, found) -> rulings.use(moderator, found.set()));
    }

    @PostMapping(SET + "/rest")
    Answer rest(@PathVariable String set, @AuthenticationPrincipal @Nullable SignedIn person) {
        return done(set, person, (moderator, found) -> rulings.rest(moderator, found.set()));
    }

    @PostMapping(SET + "/removal")
    Answer remove(@PathVariable String set, @AuthenticationPrincipal @Nullable SignedIn person) {
        return done(set, person, (moderator, found) -> rulings.discard(moderator, found.set()));
    }

    @PostMapping(SET + "/decision/undoing")
    Answer undo(@PathVariable String set, @AuthenticationPrincipal @Nullable SignedIn person) {
        return done(set, person, rulings::undo);
    }

    /** Back to the data set while it is there; whoever presses twice is sent to the same place. */
    private Answer done(String set, @Nullable SignedIn person, BiConsumer<AccountId, DataSetRulings.Found> work) {
        AccountId moderator = Moderators.only(person).account();
        rulings.find(moderator, set).ifPresent(found -> work.accept(moderator, found));
        return new SeeOther(rulings.find(moderator, set)
                .map(found -> KeptSetPage.address(found.set()))
                .orElse(RecordsDeskPage.PATH));
    }
}

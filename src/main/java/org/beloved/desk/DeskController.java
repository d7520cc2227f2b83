package org.beloved.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.DeskItem;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk, for moderators and administrators. */
@Controller
class DeskController {

    private final Scope scope;
    private final Queues queues;
    private final List<DeskItem> items;
    private final InstantSource clock;

    DeskController(Scope scope, Queues queues, List<DeskItem> items, InstantSource clock) {
        this.scope = scope;
        this.queues = queues;
        this.items =
                items.stream().sorted(Comparator.comparingInt(DeskItem::order)).toList();
        this.clock = clock;
    }

    @GetMapping("/desk")
    Page show(@AuthenticationPrincipal @Nullable SignedIn person, Words words) {
        AccountId moderator = Moderators.only(person).account();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return scope.person(
                moderator,
                () -> new DeskPage(
                        queues.waiting(moderator, words),
                        queues.published(words),
                        items.stream().map(item -> item.draw(today, words)).toList()));
    }
}

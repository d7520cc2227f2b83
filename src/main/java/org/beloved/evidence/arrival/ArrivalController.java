package org.beloved.evidence.arrival;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.Moderators;
import org.beloved.accounts.SignedIn;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
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
import org.springframework.web.multipart.MultipartFile;

/** A moderator sends files of records, sees how far the look has come, and ends it. */
@Controller
class ArrivalController {

    private static final int LATEST = 10;

    private final Scope scope;
    private final Arrivals arrivals;
    private final DataSetRows sets;
    private final Receiving receiving;
    private final InstantSource clock;

    ArrivalController(Scope scope, Arrivals arrivals, DataSetRows sets, Receiving receiving, InstantSource clock) {
        this.scope = scope;
        this.arrivals = arrivals;
        this.sets = sets;
        this.receiving = receiving;
        this.clock = clock;
    }

    @GetMapping(RecordsDeskPage.PATH)
    Page desk(@AuthenticationPrincipal @Nullable SignedIn person) {
        return desk(Moderators.only(person), Form.empty());
    }

    @PostMapping(RecordsDeskPage.PATH)
    Answer send(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "columns", required = false) @Nullable MultipartFile columns,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        SignedIn moderator = Moderators.only(person);
        List<MultipartFile> chosen = files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        Optional<MultipartFile> map = Optional.ofNullable(columns).filter(file -> !file.isEmpty());
        ArrivalForm read = ArrivalForm.read(Form.of(typed), chosen, map);
        if (read.answer().isEmpty()) {
            return desk(moderator, read.form());
        }
        Receiving.Taken taken = receiving.take(
                moderator.account(),
                read.answer().get(),
                chosen,
                map,
                read.form().value("once"));
        return taken.problem().isPresent()
                ? desk(moderator, read.form().with(taken.problem().get()))
                : new SeeOther(taken.next());
    }

    @GetMapping(RecordsDeskPage.PATH + "/arrivals/{arrival}")
    Page show(@PathVariable UUID arrival, @AuthenticationPrincipal @Nullable SignedIn person) {
        return new ArrivalPage(found(Moderators.only(person), arrival), clock.instant());
    }

    @PostMapping(RecordsDeskPage.PATH + "/arrivals/{arrival}/cancellation")
    Answer cancel(@PathVariable UUID arrival, @AuthenticationPrincipal @Nullable SignedIn person) {
        SignedIn moderator = Moderators.only(person);
        Arrival found = found(moderator, arrival);
        scope.person(
                moderator.account(),
                () -> arrivals.end(arrival, Arrival.State.CANCELLED, Optional.empty(), clock.instant()));
        return new SeeOther(found.address());
    }

    private Arrival found(SignedIn moderator, UUID arrival) {
        return scope.person(moderator.account(), () -> arrivals.find(arrival)).orElseThrow(NotHere::new);
    }

    private Page desk(SignedIn moderator, Form form) {
        return scope.person(moderator.account(), () -> new RecordsDeskPage(sets.list(), arrivals.latest(LATEST), form));
    }
}

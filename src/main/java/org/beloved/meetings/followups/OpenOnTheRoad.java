package org.beloved.meetings.followups;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.Promises;
import org.beloved.web.OpenItems;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** What meetings leave open on a road: what was promised to us, what we promised, who does what. */
@Component
class OpenOnTheRoad implements OpenItems {

    private final Promises promises;
    private final FollowUpViews followUps;

    OpenOnTheRoad(Promises promises, FollowUpViews followUps) {
        this.promises = promises;
        this.followUps = followUps;
    }

    @Override
    public List<Item> of(RoadStep.Walk walk, Words words) {
        List<FollowUpView> toDo = followUps.of(walk).stream()
                .filter(view -> view.followUp().isOpen())
                .toList();
        Stream<Item> promised = promises.of(walk.team(), walk.effort()).stream()
                .filter(promise -> promise.standing(walk.today()).isPending())
                .filter(promise -> !promise.isOurs() || nobodyDoes(promise, toDo))
                .map(promise -> promised(promise, walk, words));
        return Stream.concat(promised, toDo.stream().map(OpenOnTheRoad::toDo)).toList();
    }

    private static boolean nobodyDoes(Promise promise, List<FollowUpView> toDo) {
        return toDo.stream().noneMatch(view -> view.comesFrom(promise.id()));
    }

    private static Item promised(Promise promise, RoadStep.Walk walk, Words words) {
        String who = promise.isOurs()
                ? ""
                : words.say(
                        "meetings.followups.promised-us",
                        "who",
                        promise.promised().who());
        return Item.promise(promise.words(), who, promise.promised().byWhen(), walk.path("promises/" + promise.id()));
    }

    private static Item toDo(FollowUpView view) {
        return new Item(
                view.what(),
                view.isQuoted(),
                view.owner(),
                Optional.of(view.followUp().task().due()),
                view.href());
    }
}

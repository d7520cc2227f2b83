package org.beloved.rough;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beloved.access.AccessMatrix;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Households;
import org.beloved.access.Route;
import org.beloved.access.Who;
import org.springframework.stereotype.Component;

/** Which page shows the form for an address: learned once, by opening the pages of the matrix in every season. */
@Component
class KnownForms {

    /**
     * @param page where the form stands
     * @param pressed which buttons were pressed first, since it only stands there afterwards
     */
    record Place(Season season, Who who, Route page, List<Route> pressed) {}

    private final Scenes scenes;
    private final Households households;
    private final List<Row> matrix = AccessMatrix.checkedIn().rows();
    private final Map<Route, Place> places = new HashMap<>();

    KnownForms(Scenes scenes, Households households) {
        this.scenes = scenes;
        this.households = households;
    }

    /** Where the form of this address is shown, if any page shows it. */
    synchronized Optional<Place> placeOf(Route route) {
        if (places.isEmpty()) {
            Arrays.stream(Season.values()).forEach(this::learn);
            Detours.ALL.forEach(this::learn);
        }
        return Optional.ofNullable(places.get(route));
    }

    /** Where to send a form of this address from. */
    Scene scene(Row row) {
        return placeOf(row.route())
                .map(this::scene)
                .orElseGet(() -> scenes.set(Season.MEETING_OVER, Scenes.fitting(row)));
    }

    private Scene scene(Place place) {
        Scene scene = scenes.set(place.season(), place.who());
        place.pressed().forEach(route -> press(route, place.page(), scene));
        return scene;
    }

    /** With the form of the page or of where it usually stands; a bare button needs none. */
    private void press(Route route, Route page, Scene scene) {
        String own = households.address(route, scene.household());
        Optional<ShownForm> form = forms(page, route, scene).findFirst().or(() -> ownForm(route, scene));
        scene.wire()
                .post(
                        form.map(ShownForm::action).orElse(own),
                        form.map(shown -> Filler.fill(shown, "Something to say"))
                                .orElseGet(() -> new Typing(List.of())));
    }

    private Stream<ShownForm> forms(Route page, Route route, Scene scene) {
        Wire.Reply reply = scene.wire().get(households.address(page, scene.household()));
        return reply.isHtml() ? ShownForm.on(reply.page()).stream().filter(form -> isFor(form, route)) : Stream.empty();
    }

    /** In the first season in which the detour leads to the form. */
    private void learn(Route route, Detours.Detour detour) {
        for (Season season : Season.values()) {
            Place place = new Place(season, Who.LEAD, detour.page(), detour.pressed());
            if (!places.containsKey(route)
                    && forms(detour.page(), route, scene(place)).findFirst().isPresent()) {
                places.put(route, place);
            }
        }
    }

    /** The form as it is shown in this scene at this moment, if it is. */
    Optional<ShownForm> form(Route route, Scene scene) {
        return placeOf(route)
                .map(place -> scene.wire().get(households.address(place.page(), scene.household())))
                .flatMap(reply -> ShownForm.on(reply.page()).stream()
                        .filter(form -> isFor(form, route))
                        .findFirst());
    }

    /** The form about the household's own thing where a page shows it, else any form of this address. */
    Optional<ShownForm> ownForm(Route route, Scene scene) {
        String own = households.address(route, scene.household());
        List<ShownForm> fitting = placeOf(route).stream()
                .flatMap(place -> Stream.of(households.address(place.page(), scene.household()), own))
                .distinct()
                .map(page -> scene.wire().get(page))
                .filter(reply -> reply.status() == 200 && reply.isHtml())
                .flatMap(reply -> ShownForm.on(reply.page()).stream())
                .filter(form -> isFor(form, route))
                .toList();
        return fitting.stream()
                .filter(form -> form.action().equals(own))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /** Pages about one thing come last: making the thing moves the team on. */
    private void learn(Season season) {
        Map<Who, Scene> seen = new EnumMap<>(Who.class);
        matrix.stream()
                .filter(Row::isReading)
                .filter(row -> season == Season.JUST_BEGUN || row.route().isOfATeam())
                .sorted(Comparator.comparingInt(row -> row.route().variables().size()))
                .forEach(row -> {
                    Who who = Scenes.fitting(row);
                    open(row.route(), seen.computeIfAbsent(who, each -> scenes.set(season, each)));
                });
    }

    private void open(Route page, Scene scene) {
        Wire.Reply reply = scene.wire().get(households.address(page, scene.household()));
        if (reply.isHtml()) {
            ShownForm.on(reply.page())
                    .forEach(form -> note(form, new Place(scene.season(), scene.who(), page, List.of())));
        }
    }

    /** Of two addresses that fit, such as {@code new} and {@code {official}}, the plainer one is meant. */
    private void note(ShownForm form, Place place) {
        matrix.stream()
                .map(Row::route)
                .filter(route -> isFor(form, route))
                .min(Comparator.comparingInt(route -> route.variables().size()))
                .ifPresent(route -> places.putIfAbsent(route, place));
    }

    private static boolean isFor(ShownForm form, Route route) {
        String written =
                Pattern.quote(route.pattern().replaceFirst("\\?.*", "")).replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q");
        return form.method().equalsIgnoreCase(route.method()) && form.action().matches(written);
    }
}

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

    /** @param page where the form stands */
    record Place(Season season, Who who, Route page) {}

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
        }
        return Optional.ofNullable(places.get(route));
    }

    /** Where to send a form of this address from. */
    Scene scene(Row row) {
        return placeOf(row.route())
                .map(place -> scenes.set(place.season(), place.who()))
                .orElseGet(() -> scenes.set(Season.MEETING_OVER, Scenes.fitting(row)));
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
                .filter(row -> row.route().method().equals("GET"))
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
            ShownForm.on(reply.page()).forEach(form -> note(form, new Place(scene.season(), scene.who(), page)));
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

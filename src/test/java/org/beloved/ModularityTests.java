package org.beloved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the walls between the rooms: who may use whom, no cycles, nothing reached past a room's face. */
class ModularityTests {

    /** The floors of the plan: a room may use lower floors only. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("shared", 0),
            Map.entry("walls", 0),
            Map.entry("web", 0),
            Map.entry("jobs", 0),
            Map.entry("files", 0),
            Map.entry("documents", 0),
            Map.entry("mail", 0),
            Map.entry("toolkit", 0),
            Map.entry("accounts", 1),
            Map.entry("places", 1),
            Map.entry("library", 2),
            Map.entry("events", 2),
            Map.entry("teams", 2),
            Map.entry("policy", 2),
            Map.entry("evidence", 3),
            Map.entry("officials", 3),
            Map.entry("stories", 3),
            Map.entry("research", 4),
            Map.entry("meetings", 5),
            Map.entry("sharing", 6),
            Map.entry("desk", 7),
            Map.entry("operations", 7));

    private static final String ANY_ROOM = org.springframework.modulith.ApplicationModule.OPEN_TOKEN;

    private final ApplicationModules house = ApplicationModules.of(Beloved.class);

    @Test
    void roomsUseOnlyWhatTheirRowAllows() {
        house.verify();
    }

    /** A description of the same package among the tests would hide a room's own, and with it which rooms it may use. */
    @Test
    void everyRoomSaysWhatItMayUse() {
        assertThat(house.stream()
                        .map(room -> room.getIdentifier().toString())
                        .filter(room -> !room.equals("operations"))) // Its commands speak for every room.
                .as("rooms")
                .hasSizeGreaterThan(12)
                .allSatisfy(room -> assertThat(mayUse(room)).as(room).doesNotContain(ANY_ROOM));
    }

    @Test
    void theHouseHasTheRoomsThePlanNames() {
        List<String> rooms =
                house.stream().map(room -> room.getIdentifier().toString()).toList();
        assertThat(rooms).as("rooms seen").hasSizeGreaterThanOrEqualTo(7);
        assertThat(Set.copyOf(rooms)).isSubsetOf(FLOORS.keySet());
    }

    @Test
    void noRoomUsesAFloorAboveIt() {
        int arrows = 0;
        for (ApplicationModule room : house) {
            for (ApplicationModule used :
                    room.getDirectDependencies(house).uniqueModules().toList()) {
                arrows++;
                assertThat(floor(used))
                        .as("%s uses %s", room.getIdentifier(), used.getIdentifier())
                        .isLessThanOrEqualTo(floor(room));
            }
        }
        assertThat(arrows).as("arrows seen").isGreaterThan(5);
    }

    private static List<String> mayUse(String room) throws ClassNotFoundException {
        return Optional.ofNullable(Class.forName("org.beloved." + room + ".package-info")
                        .getAnnotation(org.springframework.modulith.ApplicationModule.class))
                .map(own -> List.of(own.allowedDependencies()))
                .orElse(List.of(ANY_ROOM));
    }

    private static int floor(ApplicationModule room) {
        return Objects.requireNonNull(FLOORS.get(room.getIdentifier().toString()));
    }
}

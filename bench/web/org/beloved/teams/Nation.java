package org.beloved.teams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;

/**
 * A house as full as it may ever be: 3,000 teams, one after another in real counties, 20,000 people, 100,000 follow-ups.
 * Everybody in it is made up, and each time the same. The measurements read it; nothing of it is in the product.
 */
public final class Nation {

    public static final int TEAMS = Integer.getInteger("nation.teams", 3_000);
    public static final int PEOPLE = TEAMS * 20 / 3;
    public static final int FOLLOW_UPS = TEAMS * 100 / 3;
    public static final String PASSPHRASE = "harbor violin cedar noon";

    private static final List<String> FIRST = List.of(
            "Alder", "Bluestem", "Cypress", "Dogwood", "Elm", "Fern", "Granite", "Heron", "Ivy", "Juniper", "Kettle",
            "Larch", "Meadow", "North Fork", "Orchard", "Prairie", "Quarry", "River", "Sycamore", "Tamarack");
    private static final List<String> SECOND =
            List.of("Circle", "Table", "Neighbors", "Welcome", "Hearth", "Vecinos", "Bridge", "Lamp");

    private static final List<County> COUNTIES = List.copyOf(Places.shipped().counties());

    private Nation() {}

    /** One of its teams, by its number from 0. */
    public record NationTeam(int number) {

        public TeamId id() {
            return new TeamId(invented("team:" + number));
        }

        public County county() {
            // Not in the order of the states, so that a part of the nation is spread over the map too.
            return COUNTIES.get((int) ((long) number * 1_009 % COUNTIES.size()));
        }

        public Effort effort() {
            return new Effort(invented("effort:" + number), 1, county().fips(), "detainers");
        }

        public String name() {
            return FIRST.get(number % FIRST.size()) + " " + SECOND.get(number / FIRST.size() % SECOND.size()) + " of "
                    + county().name().full();
        }

        public String slug() {
            return "nation-" + number;
        }

        /** Its people, the lead first. */
        public List<NationPerson> people() {
            int first = number * 20 / 3;
            return IntStream.range(first, (number + 1) * 20 / 3)
                    .mapToObj(NationPerson::new)
                    .toList();
        }

        /** How many follow-ups it has. */
        public int followUps() {
            return (number + 1) * 100 / 3 - number * 100 / 3;
        }
    }

    /** One of its people, by a number from 0. */
    public record NationPerson(int number) {

        public AccountId account() {
            return new AccountId(invented("person:" + number));
        }

        public EmailAddress email() {
            return new EmailAddress("person-" + number + "@example.org");
        }

        public UUID member() {
            return invented("member:" + number);
        }

        public String name() {
            return "Person " + number;
        }
    }

    public static List<NationTeam> teams() {
        return IntStream.range(0, TEAMS).mapToObj(NationTeam::new).toList();
    }

    private static UUID invented(String what) {
        return UUID.nameUUIDFromBytes(("nation:" + what).getBytes(StandardCharsets.UTF_8));
    }
}

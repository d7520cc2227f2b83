package org.beloved.evidence.facility;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beloved.places.State;
import org.beloved.shared.Fips;

/**
 * Finds the county of a facility, the surest way first: a person's correction, the register's entry of that name, the
 * county in the name, the city. A postal city may lie in another county than the jail outside it, so the registers are
 * asked by city, never the post office. Immutable.
 */
public final class FacilityMatcher {

    private static final Pattern AGENCY =
            Pattern.compile("\\b(POLICE|PD|P\\.D\\.|SHERIFF|MARSHAL|CONSTABLE|TROOPER|HIGHWAY PATROL)");

    private static final class Shipped {
        static final FacilityMatcher MATCHER = new FacilityMatcher(Corrections.shipped());
    }

    private static final class Registers {
        static final Register REGISTER = new Register();
        static final CountyNames NAMES = new CountyNames();
        static final Cities PRISONS = Cities.ofPrisons(REGISTER, _ -> true);
        static final Cities STATE_PRISONS = Cities.ofPrisons(REGISTER, FacilityLevel.STATE::equals);
        static final Cities FEDERAL_PRISONS = Cities.ofPrisons(REGISTER, FacilityLevel.FEDERAL::equals);
        static final Cities AGENCIES = Cities.ofAgencies();
    }

    private final Corrections corrections;

    private FacilityMatcher(Corrections corrections) {
        this.corrections = corrections;
    }

    /** With the registers and corrections shipped with the program; the first call reads them. */
    public static FacilityMatcher shipped() {
        return Shipped.MATCHER;
    }

    /** Where two corrections are about one facility, the later in the list holds. */
    public FacilityMatcher with(List<Corrections.Correction> more) {
        return new FacilityMatcher(corrections.with(more));
    }

    /** Everything that was looked up, the shipped ones first. */
    public List<Corrections.Correction> corrections() {
        return corrections.list();
    }

    public FacilityMatch match(Facility facility) {
        String capitals = facility.name().strip().toUpperCase(Locale.ROOT);
        return facility.knownState()
                .map(State::code)
                .map(state -> new Search(facility, capitals, FoldedName.of(without(capitals, state)), state).run())
                .orElseGet(() -> new FacilityMatch(
                        facility, Optional.empty(), LevelWords.of(capitals), MatchedBy.UNMATCHED, List.of()));
    }

    /** Colorado's letters at the end are no short word for a county: they go before the short words are written out. */
    private static String without(String capitals, String state) {
        return capitals.replaceFirst("[,(]\\s*" + state + "[.)]*$", "");
    }

    /** One facility being looked for. */
    private final class Search {
        private final Facility facility;
        private final String capitals;
        private final FoldedName name;
        private final FoldedName city;
        private final String state;

        Search(Facility facility, String capitals, FoldedName name, String state) {
            this.facility = facility;
            this.capitals = capitals;
            this.name = name.without(state);
            this.city = FoldedName.of(facility.city());
            this.state = state;
        }

        FacilityMatch run() {
            return corrected()
                    .or(this::registered)
                    .or(this::named)
                    .or(this::inCity)
                    .orElseGet(this::unmatched);
        }

        private Optional<FacilityMatch> corrected() {
            return corrections
                    .about(name, city, state)
                    .map(correction -> new FacilityMatch(
                            facility,
                            Optional.of(correction.county()),
                            correction.level(),
                            MatchedBy.CORRECTION,
                            List.of(correction.county())));
        }

        /** The name alone is not enough where the record says a city: two jails of a state may have one name. */
        private Optional<FacilityMatch> registered() {
            List<Register.Entry> same = Registers.REGISTER.named(state, name).stream()
                    .filter(entry -> city.size() == 0 || entry.city().key().equals(city.key()))
                    .toList();
            List<Fips> counties = counties(same);
            return counties.size() == 1
                    ? Optional.of(new FacilityMatch(
                            facility, Optional.of(counties.getFirst()), level(same), MatchedBy.REGISTER, counties))
                    : Optional.empty();
        }

        /** What a person may want to look at: facilities of this name in other cities of the state. */
        private FacilityMatch unmatched() {
            return found(Optional.empty(), MatchedBy.UNMATCHED, counties(Registers.REGISTER.named(state, name)));
        }

        private static List<Fips> counties(List<Register.Entry> entries) {
            return entries.stream().map(Register.Entry::county).distinct().toList();
        }

        /** The register's word counts where all its entries of the name agree; else the name's own words do. */
        private FacilityLevel level(List<Register.Entry> same) {
            List<FacilityLevel> levels =
                    same.stream().map(Register.Entry::level).distinct().toList();
            return levels.size() == 1 ? levels.getFirst() : LevelWords.of(capitals);
        }

        private Optional<FacilityMatch> named() {
            return Registers.NAMES
                    .saidBy(name, state)
                    .map(county -> found(Optional.of(county), MatchedBy.COUNTY_NAME, List.of(county)));
        }

        private Optional<FacilityMatch> inCity() {
            return registers().stream()
                    .map(this::shares)
                    .filter(shares -> !shares.isEmpty())
                    .findFirst()
                    .map(this::among);
        }

        /** The register of its own kind first: a state prison may stand across the river from the county's jail. */
        private List<Cities> registers() {
            if (AGENCY.matcher(capitals).find()) {
                return List.of(Registers.AGENCIES, Registers.PRISONS);
            }
            return switch (LevelWords.of(capitals)) {
                case STATE -> List.of(Registers.STATE_PRISONS, Registers.PRISONS, Registers.AGENCIES);
                case FEDERAL -> List.of(Registers.FEDERAL_PRISONS, Registers.PRISONS, Registers.AGENCIES);
                case LOCAL -> List.of(Registers.PRISONS, Registers.AGENCIES);
            };
        }

        private FacilityMatch among(List<Cities.Share> shares) {
            List<Fips> counties = shares.stream().map(Cities.Share::county).toList();
            if (shares.size() == 1) {
                return new FacilityMatch(
                        facility, Optional.of(counties.getFirst()), levelHere(), MatchedBy.CITY, counties);
            }
            boolean tied = shares.get(0).entries() == shares.get(1).entries();
            return tied
                    ? found(Optional.empty(), MatchedBy.UNMATCHED, counties)
                    : found(Optional.of(counties.getFirst()), MatchedBy.CITY_MOSTLY, counties);
        }

        /** Where the name says nothing, the register may know a place of the city that is called so, and whose it is. */
        private FacilityLevel levelHere() {
            boolean isSaid =
                    LevelWords.isLocal(capitals) || AGENCY.matcher(capitals).find();
            FacilityLevel said = LevelWords.of(capitals);
            return isSaid || said != FacilityLevel.LOCAL ? said : level(Registers.REGISTER.alike(state, city, name));
        }

        private List<Cities.Share> shares(Cities cities) {
            return city.size() == 0 ? List.of() : cities.sharesOf(state, city);
        }

        private FacilityMatch found(Optional<Fips> county, MatchedBy by, List<Fips> candidates) {
            return new FacilityMatch(facility, county, LevelWords.of(capitals), by, candidates);
        }
    }
}

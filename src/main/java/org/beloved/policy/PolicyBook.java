package org.beloved.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.policy.Jurisdiction.Agency;
import org.beloved.shared.Fips;

/** Every policy version we hold, found by id, by place and by day. */
public final class PolicyBook {

    private final List<PlaceRecord> places;
    private final Map<String, PolicyVersion> byId = new LinkedHashMap<>();

    public PolicyBook(List<PlaceRecord> places) {
        this.places = List.copyOf(places);
        for (var place : places) {
            place.versions().forEach(version -> byId.put(version.id(), version));
        }
    }

    public List<PlaceRecord> places() {
        return places;
    }

    public List<PolicyVersion> versions() {
        return List.copyOf(byId.values());
    }

    public Optional<PolicyVersion> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The place a version belongs to, with its other versions and its practice notes. */
    public Optional<PlaceRecord> placeOf(String id) {
        return places.stream()
                .filter(place -> place.versions().stream()
                        .anyMatch(version -> version.id().equals(id)))
                .findFirst();
    }

    /** All that is known to apply at a place, by layer. */
    public Layers layersAt(Fips place, LocalDate day) {
        return new Layers(
                candidates(place, day, Agency.STATEWIDE),
                candidates(place, day, Agency.JAIL),
                candidates(place, day, Agency.POLICE_LOCKUP));
    }

    private List<Candidate> candidates(Fips place, LocalDate day, Agency agency) {
        var found = new ArrayList<Candidate>();
        for (var version : byId.values()) {
            if (version.place().binds() == agency && version.place().covers(place)) {
                var inForce = version.validity().isInForceOn(day);
                if (inForce != Truth.NO) {
                    found.add(new Candidate(version, inForce));
                }
            }
        }
        return found;
    }

    /** A version that is, or may be, in force. */
    public record Candidate(PolicyVersion version, Truth inForce) {}

    /** The versions of one day: of the state, of the jail, and of a city police force with its own lock-up. */
    public record Layers(List<Candidate> state, List<Candidate> jail, List<Candidate> police) {

        /** Whether the day may lie in a gap: no version is surely in force, and none surely follows another. */
        static boolean mayBeGap(List<Candidate> candidates) {
            return candidates.stream().noneMatch(candidate -> candidate.inForce() == Truth.YES)
                    && !isHandedOver(candidates);
        }

        /** One version ends on the very day, not known to us, on which the next one begins. */
        private static boolean isHandedOver(List<Candidate> candidates) {
            return candidates.stream()
                    .anyMatch(earlier -> candidates.stream().anyMatch(later -> follows(earlier, later)));
        }

        private static boolean follows(Candidate earlier, Candidate later) {
            var next = earlier.version().background().supersededBy();
            return next.isPresent()
                    && next.get().equals(later.version().id())
                    && earlier.version()
                            .validity()
                            .ended()
                            .equals(Optional.of(later.version().validity().effective()));
        }
    }
}

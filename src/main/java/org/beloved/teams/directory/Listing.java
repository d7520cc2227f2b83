package org.beloved.teams.directory;

import java.time.Instant;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;

/**
 * A team's entry in the directory, with all that only the team and moderators may know.
 *
 * @param language the one its people read letters in
 * @param version grows with each change of words, so that two editors notice each other
 */
public record Listing(
        TeamId team,
        Origin origin,
        String slug,
        Fips place,
        Introduction says,
        Language language,
        Standing standing,
        int version) {

    /** Since when it stands where it stands, and when the team last said that it is at work. */
    public record Standing(ListingState state, Instant made, Instant since, Instant active) {}

    /** Written now, and waiting for the word that it is meant. */
    public static Listing written(
            TeamId team, Origin origin, Fips place, Introduction says, Language language, Instant now) {
        return new Listing(
                team,
                origin,
                Slugs.of(says, county(place)),
                place,
                says,
                language,
                new Standing(ListingState.CONFIRMING, now, now, now),
                1);
    }

    public ListingState state() {
        return standing.state();
    }

    public boolean isShown() {
        return state() == ListingState.SHOWN;
    }

    public County county() {
        return county(place);
    }

    /** Words that changed need another look by a moderator; an entry nobody has seen yet stays as it is. */
    public ListingState stateAfter(Introduction changed) {
        return switch (state()) {
            case SHOWN, SLEEPING -> says.saysTheSameAs(changed) ? state() : ListingState.WAITING;
            case CONFIRMING, REFUSED, WITHDRAWN -> ListingState.CONFIRMING;
            case WAITING, TAKEN_DOWN -> state();
        };
    }

    /**
     * With new words, in the state that follows from them. An address that told the name goes with the name.
     *
     * @param version the one that was read before typing
     */
    public Listing saying(Introduction changed, Language spoken, int version, Instant now) {
        String address = says.shown() == changed.shown() ? slug : Slugs.anew(changed, county());
        return new Listing(
                team,
                origin,
                address,
                place,
                changed,
                spoken,
                new Standing(stateAfter(changed), standing.made(), now, standing.active()),
                version);
    }

    /** The same entry, looked after by a team with a workspace from now on. */
    public Listing ownedBy(TeamId workspace) {
        return new Listing(workspace, Origin.WORKSPACE, slug, place, says, language, standing, 1);
    }

    /** What everybody may see of it. */
    public PublicTeam publicly() {
        return PublicTeam.of(this);
    }

    private static County county(Fips place) {
        return Places.shipped().county(place).orElseThrow();
    }
}

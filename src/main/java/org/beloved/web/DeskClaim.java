package org.beloved.web;

import java.util.Optional;

/**
 * Who looks at one thing that waits, as one of the moderators sees it.
 *
 * @param kind whose {@link DeskQueue} it waits in
 * @param holding empty while nobody has it
 */
public record DeskClaim(String kind, String subject, Optional<Holding> holding) {

    /**
     * Somebody has it.
     *
     * @param who a moderator's address
     * @param minutes for how long
     */
    public record Holding(String who, long minutes, boolean isMine) {}

    public boolean isMine() {
        return holding.filter(Holding::isMine).isPresent();
    }

    public boolean isSomebodyElses() {
        return holding.isPresent() && !isMine();
    }

    public String path() {
        return "/desk/queue/" + kind + "/" + subject + "/claim";
    }
}

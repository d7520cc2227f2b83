package org.beloved.walls;

import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;

/** For whom a transaction acts: exactly one of five. */
sealed interface Acting {

    /** One signed-in person, who sees what is theirs across teams. */
    record Person(AccountId account) implements Acting {}

    /** One team, after membership was checked. */
    record Team(TeamId team) implements Acting {}

    /** Whoever presents a claim: the hash of a link, or an address typed at sign-in. Sees the rows of that claim only. */
    record Token(String claim) implements Acting {}

    /** The system at work, without a team. */
    record Job() implements Acting {}

    /** The system at work for one team. */
    record TeamJob(TeamId team) implements Acting {}

    /** Anybody: sees what is published. */
    record Everyone() implements Acting {}

    default String scope() {
        return switch (this) {
            case Person _ -> "person";
            case Team _ -> "team";
            case Token _ -> "token";
            case Job _, TeamJob _ -> "job";
            case Everyone _ -> "public";
        };
    }

    default String personSetting() {
        return this instanceof Person(AccountId account) ? account.toString() : "";
    }

    default String teamSetting() {
        return switch (this) {
            case Team(TeamId team) -> team.toString();
            case TeamJob(TeamId team) -> team.toString();
            case Person _, Token _, Job _, Everyone _ -> "";
        };
    }

    default String tokenSetting() {
        return this instanceof Token(String claim) ? claim : "";
    }
}

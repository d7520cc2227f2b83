package org.beloved.desk.sums;

import java.util.OptionalLong;

/**
 * One number over all teams.
 *
 * @param name what is counted, {@code code} which part of it
 * @param teams how many teams it comes from
 */
record Sum(String name, String code, Count inAll, Count thisWeek) {

    /** Whoever knows the other teams could otherwise tell whose a number is. */
    static final int FEWEST = 3;

    /** A number, and how many teams have one that is not nought. */
    record Count(long number, int teams) {

        static final Count NONE = new Count(0, 0);

        Count and(long more) {
            return new Count(number + more, teams + (more > 0 ? 1 : 0));
        }

        Count and(Count other) {
            return new Count(number + other.number, teams + other.teams);
        }

        /** Empty where too few teams stand behind it. Nought tells nothing of anybody. */
        OptionalLong told() {
            return number == 0 || teams >= FEWEST ? OptionalLong.of(number) : OptionalLong.empty();
        }
    }

    Sum and(Sum other) {
        return new Sum(name, code, inAll.and(other.inAll), thisWeek.and(other.thisWeek));
    }

    Sum called(String other) {
        return new Sum(name, other, inAll, thisWeek);
    }

    boolean isTold() {
        return inAll.told().isPresent();
    }
}

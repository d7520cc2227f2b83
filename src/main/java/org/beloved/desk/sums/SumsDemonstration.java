package org.beloved.desk.sums;

import org.beloved.shared.Demonstration;
import org.springframework.stereotype.Component;

/** Counts the teams of the demonstration once they are all there. */
@Component
class SumsDemonstration implements Demonstration {

    private final CountingTeams counting;

    SumsDemonstration(CountingTeams counting) {
        this.counting = counting;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void load() {
        counting.run();
    }
}

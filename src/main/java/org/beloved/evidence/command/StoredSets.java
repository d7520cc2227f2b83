package org.beloved.evidence.command;

import java.time.InstantSource;
import org.beloved.evidence.StoredHouse;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.DataSets;
import org.beloved.evidence.store.Keeping;
import org.beloved.walls.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a command does with an installation's data sets, without the website. */
final class StoredSets {

    private StoredSets() {}

    static DataSets of(StoredHouse.Opened house) {
        return new DataSets(
                rows(house), Scope.on(house.database()), DataSets.cacheIn(house.folder()), FacilityMatcher.shipped());
    }

    static Keeping keeping(StoredHouse.Opened house) {
        return new Keeping(rows(house), Scope.on(house.database()), InstantSource.system());
    }

    private static DataSetRows rows(StoredHouse.Opened house) {
        return new DataSetRows(JdbcClient.create(house.database()));
    }
}

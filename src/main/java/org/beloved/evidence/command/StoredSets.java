package org.beloved.evidence.command;

import java.time.InstantSource;
import org.beloved.evidence.StoredHouse;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.DataSets;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.evidence.store.Keeping;
import org.beloved.walls.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a command does with an installation's data sets, without the website. */
final class StoredSets {

    private StoredSets() {}

    static DataSets of(StoredHouse.Opened house) {
        return DataSets.of(rows(house), rulings(house), Scope.on(house.database()), DataSets.cacheIn(house.folder()));
    }

    static Keeping keeping(StoredHouse.Opened house) {
        return new Keeping(rows(house), rulings(house), Scope.on(house.database()), InstantSource.system());
    }

    private static FacilityRulings rulings(StoredHouse.Opened house) {
        return new FacilityRulings(JdbcClient.create(house.database()));
    }

    private static DataSetRows rows(StoredHouse.Opened house) {
        return new DataSetRows(JdbcClient.create(house.database()));
    }
}

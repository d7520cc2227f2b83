package org.beloved.evidence.store;

import java.nio.file.Path;
import java.time.InstantSource;
import org.beloved.walls.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The house's data sets, for the website; a command makes its own. */
@Configuration(proxyBeanMethods = false)
class StoreSetup {

    @Bean
    DataSetRows dataSetRows(JdbcClient sql) {
        return new DataSetRows(sql);
    }

    @Bean
    FacilityRulings facilityRulings(JdbcClient sql) {
        return new FacilityRulings(sql);
    }

    @Bean
    DataSets dataSets(
            DataSetRows rows, FacilityRulings rulings, Scope scope, @Value("${beloved.data-dir}") Path folder) {
        return DataSets.of(rows, rulings, scope, DataSets.cacheIn(folder));
    }

    @Bean
    Keeping keeping(DataSetRows rows, FacilityRulings rulings, Scope scope, InstantSource clock) {
        return new Keeping(rows, rulings, scope, clock);
    }
}

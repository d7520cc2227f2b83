package org.beloved.evidence.store;

import java.nio.file.Path;
import java.time.InstantSource;
import org.beloved.evidence.facility.FacilityMatcher;
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
    DataSets dataSets(DataSetRows rows, Scope scope, @Value("${beloved.data-dir}") Path folder) {
        return new DataSets(rows, scope, DataSets.cacheIn(folder), FacilityMatcher.shipped());
    }

    @Bean
    Keeping keeping(DataSetRows rows, Scope scope, InstantSource clock) {
        return new Keeping(rows, scope, clock);
    }
}

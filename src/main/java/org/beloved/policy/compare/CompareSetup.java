package org.beloved.policy.compare;

import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.data.ImplicationsFile;
import org.beloved.policy.data.ProvisionsFile;
import org.beloved.policy.provision.Requests;
import org.beloved.policy.strict.Axioms;
import org.beloved.toolkit.Kits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shipped rules and requests, read when the house starts. A wrong file stops the start. */
@Configuration(proxyBeanMethods = false)
class CompareSetup {

    @Bean
    Shelf shelf(PolicyBook book, OffenseTable offenses, Kits kits) {
        return new Shelf(
                book,
                offenses,
                new Requests(kits, ProvisionsFile.shipped()),
                new Axioms(offenses, ImplicationsFile.shipped()));
    }
}

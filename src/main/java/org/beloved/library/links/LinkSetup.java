package org.beloved.library.links;

import java.time.Duration;
import java.time.InstantSource;
import org.beloved.library.Books;
import org.beloved.walls.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Links are looked at only where the operator serves for real: a demonstration and a test ask nobody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("beloved.links.check")
class LinkSetup {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    LinkRound linkRound(
            Scope scope,
            Books books,
            TriedLinks links,
            InstantSource clock,
            @Value("${beloved.base-url:}") String site) {
        String name = "Beloved-Library/1 (looks for dead links; " + site + ")";
        return new LinkRound(scope, books, links, new LinkCheck(Reach.publicOnly(), PATIENCE, name), clock);
    }
}

package org.beloved.web;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the page shell into Spring MVC. */
@Configuration
class WebSetup implements WebMvcConfigurer {

    private final AnswerHandler answers;

    WebSetup(AnswerHandler answers) {
        this.answers = answers;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers);
    }

    /** The one clock; tests and the demonstration can set another. */
    @Configuration
    static class Time {

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }
}

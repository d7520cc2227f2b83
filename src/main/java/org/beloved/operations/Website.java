package org.beloved.operations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.beloved.operations.postgres.Refusal;
import org.beloved.shared.Demonstration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** The Spring application: all pages and all recurring work. It is closed before the database is. */
final class Website implements AutoCloseable {
    private final Class<?> application;
    private volatile @Nullable ConfigurableApplicationContext context;

    Website(Class<?> application) {
        this.application = application;
    }

    /** Starts with these properties, which win over any from files and environment. */
    void open(Map<String, String> properties) {
        SpringApplication spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setRegisterShutdownHook(false);
        spring.addInitializers(fresh -> context = fresh);
        try {
            spring.run(properties.entrySet().stream()
                    .map(property -> "--" + property.getKey() + "=" + property.getValue())
                    .toArray(String[]::new));
        } catch (PortInUseException taken) {
            throw new Refusal(Port.taken(taken.getPort()), taken);
        }
    }

    int port() {
        return opened().getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** What the rooms put into a demonstration, in their order. */
    List<Demonstration> demonstrations() {
        return opened().getBeansOfType(Demonstration.class).values().stream()
                .sorted(Comparator.comparingInt(Demonstration::order))
                .toList();
    }

    @Override
    public void close() {
        ConfigurableApplicationContext running = context;
        if (running != null) {
            running.close();
        }
    }

    private ConfigurableApplicationContext opened() {
        ConfigurableApplicationContext running = context;
        if (running == null) {
            throw new IllegalStateException("the website is not open");
        }
        return running;
    }
}

package org.beloved.operations;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beloved.operations.directory.DirectoryLock;
import org.beloved.operations.directory.RunningServer;
import org.beloved.shared.ScratchFolder;

/** A running website on a migrated and checked installation. */
record Serving(Installation installation, Website website, String address, String mail) {
    static Serving start(Class<?> application, Installation installation, ServingSettings settings, Closing closing)
            throws IOException {
        Migrations.run(installation.database());
        installation.selfCheck(URI.create(settings.baseUrl())).refuseUnsafe();
        installation.rememberKey();
        // What somebody sends waits here; after a crash the next start removes it with all other such folders.
        ScratchFolder received = closing.keep(ScratchFolder.make("web"));
        Website website = closing.keep(new Website(application));
        Map<String, String> properties = properties(installation, settings);
        properties.put("server.tomcat.basedir", received.path().toString());
        website.open(properties);
        String address = settings.port() == 0 ? "http://localhost:" + website.port() : settings.baseUrl();
        return new Serving(installation, website, address, settings.mail());
    }

    /** Tells a second command where this one answers. */
    void announce(DirectoryLock lock, String command) {
        lock.saying(new RunningServer(ProcessHandle.current().pid(), command, address, mail));
    }

    /** The website learns the login that serves requests, and no other. */
    private static Map<String, String> properties(Installation installation, ServingSettings settings) {
        Map<String, String> properties = new LinkedHashMap<>(settings.others());
        properties.put("server.port", Integer.toString(settings.port()));
        properties.put("server.address", settings.bind());
        properties.put("spring.datasource.url", installation.database().url());
        properties.put(
                "spring.datasource.username", installation.database().app().user());
        properties.put(
                "spring.datasource.password", installation.database().app().password());
        properties.put("beloved.data-dir", installation.data().root().toString());
        properties.put("beloved.key-file", installation.key().file().toString());
        properties.put("beloved.base-url", settings.baseUrl());
        return properties;
    }
}

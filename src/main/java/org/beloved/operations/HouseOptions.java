package org.beloved.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.beloved.evidence.StoredHouse;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.directory.RunningServer;
import org.beloved.operations.postgres.Access;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Mixin;

/** Options of commands that work on stored data beside a running server or without one. */
final class HouseOptions implements StoredHouse {

    @Mixin
    private DataOption dataOption = new DataOption();

    @Mixin
    private KeyOption keyOption = new KeyOption();

    @Mixin
    private ExternalDatabase externalDatabase = new ExternalDatabase();

    /** @param running the server that has the directory open, if one does */
    record Attached(DataDirectory data, Optional<RunningServer> running, Database database) {

        DriverManagerDataSource source() {
            return new DriverManagerDataSource(
                    database.url(), database.app().user(), database.app().password());
        }
    }

    @Override
    public boolean exists() {
        return Files.isDirectory(dataOption.path());
    }

    @Override
    public <T> T open(Work<T> work) throws Exception {
        QuietLogs.start();
        try (Closing closing = Closing.atExit()) {
            Attached house = attach(closing, "evidence");
            return work.with(new Opened(house.source(), house.data().root()));
        }
    }

    /** @param command what to tell others that find the directory taken */
    Attached attach(Closing closing, String command) throws IOException, InterruptedException {
        DataDirectory data = dataOption.open();
        Optional<RunningServer> running = data.runningServer();
        return new Attached(data, running, running.isPresent() ? beside(data) : started(data, closing, command));
    }

    private Database beside(DataDirectory data) throws IOException {
        Database external = externalDatabase.orNull();
        return external == null ? Database.of(Access.keptIn(data.root())) : external;
    }

    /** Before the first start there are no tables yet: whatever is stored first may be stored first. */
    private Database started(DataDirectory data, Closing closing, String command)
            throws IOException, InterruptedException {
        closing.keep(data.lock(command));
        Installation installation =
                Installation.open(data, keyOption.fileFor(data), externalDatabase.orNull(), closing);
        Migrations.run(installation.database());
        return installation.database();
    }
}

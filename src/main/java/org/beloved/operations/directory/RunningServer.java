package org.beloved.operations.directory;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.beloved.operations.postgres.PrivateFiles;

/**
 * The note that the holder of a data directory leaves for a second command.
 *
 * @param address empty until it answers
 * @param mail where its mail goes, in words
 */
public record RunningServer(long pid, String command, String address, String mail) {
    private static final String FILE = "running.properties";

    static Optional<RunningServer> readFrom(Path root) throws IOException {
        Path file = root.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            note.load(reader);
        }
        return Optional.of(new RunningServer(
                Long.parseLong(note.getProperty("pid", "0")),
                note.getProperty("command", ""),
                note.getProperty("address", ""),
                note.getProperty("mail", "")));
    }

    public boolean isStarting() {
        return address.isEmpty();
    }

    void writeTo(Path root) throws IOException {
        Properties note = new Properties();
        note.setProperty("pid", Long.toString(pid));
        note.setProperty("command", command);
        note.setProperty("address", address);
        note.setProperty("mail", mail);
        StringWriter text = new StringWriter();
        note.store(text, null);
        PrivateFiles.write(root.resolve(FILE), text.toString());
    }

    String inWords(Path root) {
        String where = isStarting() ? "it is just starting" : "open " + address;
        return "Beloved (" + command + ", process " + pid + ") already works on " + root + ": " + where
                + ". To start anew, stop that one first with Ctrl-C in its window.";
    }
}

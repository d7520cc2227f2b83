package org.beloved.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a cluster's {@code postmaster.pid} says; whether that is still true is asked of {@code /proc}. */
record Postmaster(long pid, String status) {
    private static final int STATUS_LINE = 7;

    static Optional<Postmaster> namedIn(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.isEmpty() || !lines.getFirst().strip().matches("-?\\d+")) {
                return Optional.empty();
            }
            String status = lines.size() > STATUS_LINE ? lines.get(STATUS_LINE).strip() : "";
            return Optional.of(
                    new Postmaster(Math.abs(Long.parseLong(lines.getFirst().strip())), status));
        } catch (NoSuchFileException neverStartedOrCleanlyStopped) {
            return Optional.empty();
        }
    }

    boolean isReady() {
        return status.equals("ready");
    }

    /**
     * A process id alone proves nothing: after a crash it may belong to a thread of some other program. It counts only
     * when the process is called postgres and works in this very folder. A zombie has no folder.
     */
    boolean isAliveOn(Path cluster) throws IOException {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.isSameFile(process.resolve("cwd"), cluster);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException gone) {
            // /proc answers "no such process" as a plain I/O error when the process ends between two looks.
            if (Files.exists(process.resolve("cwd"))) {
                throw gone;
            }
            return false;
        }
    }

    /** Whether this argument stands on the living process's command line. */
    boolean wasStartedWith(String argument) throws IOException {
        String commandLine = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
        return List.of(commandLine.split("\0", -1)).contains(argument);
    }
}

package org.beloved.operations.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.beloved.operations.postgres.PrivateFiles;
import org.beloved.operations.postgres.Refusal;

/** The one folder that holds everything an installation stores, except the instance key. */
public record DataDirectory(Path root) {
    private static final Set<String> NETWORK_FILE_SYSTEMS =
            Set.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs");

    /** Opens the folder and creates it at the first start, readable by its owner alone. */
    public static DataDirectory at(Path folder) throws IOException {
        PrivateFiles.createFolder(folder.toAbsolutePath());
        Path real = folder.toRealPath();
        String fileSystem = Files.getFileStore(real).type();
        if (NETWORK_FILE_SYSTEMS.contains(fileSystem)) {
            throw new Refusal("The folder " + real + " is on a network file system (" + fileSystem
                    + "), where a database can lose what it saved. Choose a folder on a local disk with --data.");
        }
        return new DataDirectory(real);
    }

    /** Opens a folder that must be there already. */
    public static DataDirectory existing(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no Beloved in " + folder.toAbsolutePath() + ". Name its folder with --data.");
        }
        return at(folder);
    }

    /** {@code BELOVED_DATA}, else a folder in the place where desktops keep application data. */
    public static Path usual() {
        String chosen = System.getenv("BELOVED_DATA");
        return chosen == null || chosen.isBlank() ? Homes.data().resolve("beloved") : Path.of(chosen);
    }

    /** Next to the usual folder, never in it. */
    public static Path usualForDemonstration() {
        Path usual = usual();
        return usual.resolveSibling(usual.getFileName() + "-demo");
    }

    /**
     * Takes the folder for this process, until closed or until the process ends in whatever way.
     *
     * @throws Refusal naming the process that has it
     */
    public DirectoryLock lock(String command) throws IOException {
        return DirectoryLock.tryTake(root)
                .map(lock ->
                        lock.saying(new RunningServer(ProcessHandle.current().pid(), command, "", "")))
                .orElseThrow(() -> new Refusal(holderInWords()));
    }

    /** The server that holds this folder now, if one does. */
    public Optional<RunningServer> runningServer() throws IOException {
        Optional<DirectoryLock> free = DirectoryLock.tryTake(root);
        if (free.isPresent()) {
            free.get().close();
            return Optional.empty();
        }
        return RunningServer.readFrom(root);
    }

    private String holderInWords() {
        try {
            return RunningServer.readFrom(root)
                    .map(holder -> holder.inWords(root))
                    .orElse("Another Beloved has just taken " + root + ". Try again in a moment.");
        } catch (IOException unreadable) {
            return "Another process holds " + root + ", and its note in there cannot be read: "
                    + unreadable.getMessage();
        }
    }
}

package org.beloved.operations.directory;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operating system's lock on a data directory: it goes when the process goes, so it is never stale. */
public final class DirectoryLock implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    private DirectoryLock(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static Optional<DirectoryLock> tryTake(Path root) throws IOException {
        FileChannel channel = FileChannel.open(
                root.resolve("lock"),
                Set.of(CREATE, WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (lockOn(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new DirectoryLock(root, channel));
    }

    /** Leaves a note for a second command. */
    public DirectoryLock saying(RunningServer note) {
        try {
            note.writeTo(root);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock lockOn(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcessHasIt) {
            return null;
        }
    }
}

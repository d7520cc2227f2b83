package org.beloved.shared;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/**
 * A folder for the length of one piece of work, gone with all in it when the work ends. Only its owner may look in. What
 * a program that was killed left behind goes when the next of its folders is made, or when a server starts.
 */
public final class ScratchFolder implements AutoCloseable {

    private static final String NAMES = "beloved-scratch-";

    /** Locked for as long as the folder's program lives; the system unlocks it however that ends. */
    private static final String ALIVE = ".alive";

    /** Opening and closing such a file of our own would unlock it, so they are never looked at. */
    private static final Set<Path> OURS = new HashSet<>();

    private final Path path;
    private final FileChannel alive;

    private ScratchFolder(Path path, FileChannel alive) {
        this.path = path;
        this.alive = alive;
    }

    public static ScratchFolder make(String purpose) throws IOException {
        removeLeftBehind();
        // Nobody takes it for left behind before it has its name and its lock.
        Path fresh = Files.createTempDirectory(
                "beloved-begun-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        FileChannel alive =
                FileChannel.open(fresh.resolve(ALIVE), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        alive.lock();
        Path path = fresh.resolveSibling(
                fresh.getFileName().toString().replaceFirst("beloved-begun-", NAMES + purpose + "-"));
        synchronized (OURS) {
            OURS.add(path);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        return new ScratchFolder(path, alive);
    }

    public Path path() {
        return path;
    }

    /** What programs that were killed did not come to remove: it may hold what people sent. */
    public static void removeLeftBehind() throws IOException {
        synchronized (OURS) {
            Path all = Path.of(System.getProperty("java.io.tmpdir"));
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, NAMES + "*")) {
                for (Path folder : folders) {
                    if (!OURS.contains(folder) && isMine(folder)) {
                        removeIfLeftBehind(folder);
                    }
                }
            }
        }
    }

    private static boolean isMine(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(folder.resolve(ALIVE));
    }

    private static void removeIfLeftBehind(Path folder) throws IOException {
        try (FileChannel alive = FileChannel.open(folder.resolve(ALIVE), StandardOpenOption.WRITE);
                FileLock lock = alive.tryLock()) {
            if (lock != null) {
                remove(folder);
            }
        } catch (NoSuchFileException _) {
            // Its own program, or another one that looks around now, was quicker.
        }
    }

    @Override
    public void close() throws IOException {
        remove(path);
        alive.close();
        synchronized (OURS) {
            OURS.remove(path);
        }
    }

    /** Its lock last: whoever is killed in the middle of this leaves a folder that is still known for what it is. */
    private static void remove(Path folder) throws IOException {
        Path alive = folder.resolve(ALIVE);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(alive)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inside, IOException trouble) throws IOException {
                if (!inside.equals(folder)) {
                    Files.delete(inside);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Files.delete(alive);
        Files.delete(folder);
    }
}

package org.beloved.operations.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked once per archive. */
record PostgresBinaries(Path folder) {
    private static final int EXECUTABLE_BY_OWNER = 0100;

    /** Unpacks below the given folder unless that was done before; safe to interrupt and to run twice at once. */
    static PostgresBinaries unpackedBelow(Path parent) throws IOException {
        URL archive = archive();
        Path folder = parent.resolve("postgresql-" + fingerprint(archive));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(parent);
            Path fresh = Files.createTempDirectory(parent, "unpacking-");
            unpack(archive, fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            settle(fresh, folder);
        }
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = switch (machine) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "/postgres-linux-arm_64.txz";
            default -> "/postgres-linux-" + machine + ".txz";
        };
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null || !System.getProperty("os.name").equals("Linux")) {
            throw new Refusal("Beloved brings no PostgreSQL for this machine (" + System.getProperty("os.name") + ", "
                    + machine + "). Give it one of yours with --database-url.");
        }
        return archive;
    }

    /** Size and checksum as the jar lists them: no need to read fifteen megabytes at every start. */
    private static String fingerprint(URL archive) throws IOException {
        if (!(archive.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("expected the archive inside a jar, found " + archive);
        }
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            var entry = jar.getEntry(connection.getEntryName());
            return Long.toHexString(entry.getSize()) + "-" + Long.toHexString(entry.getCrc());
        }
    }

    private static void settle(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, ATOMIC_MOVE);
        } catch (IOException lostTheRace) {
            if (!Files.isDirectory(folder)) {
                throw lostTheRace;
            }
            FileTree.delete(fresh);
        }
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive names a place outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean executable = (entry.getMode() & EXECUTABLE_BY_OWNER) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}

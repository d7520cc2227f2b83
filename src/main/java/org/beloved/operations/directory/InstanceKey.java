package org.beloved.operations.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.beloved.operations.postgres.PrivateFiles;
import org.beloved.operations.postgres.Refusal;

/**
 * The key that wraps every team's key: 32 random bytes in a file of their own. The file lies outside the data directory,
 * so that whoever carries off the directory or a backup of it can read no sealed column.
 */
public record InstanceKey(Path file) {
    private static final int BYTES = 32;
    private static final int NAME_LENGTH = 16;

    /** Finds the key file, or draws a new key when there is neither a file nor anything sealed with an older one. */
    public static InstanceKey keptIn(Path file, DataDirectory data) throws IOException {
        Path mark = mark(data);
        if (!Files.exists(file)) {
            if (Files.exists(mark)) {
                throw new Refusal(
                        "The key file " + Files.readString(mark).strip() + " is gone. Without it nobody can read "
                                + "the sealed columns of " + data.root()
                                + ". Put it back from your copy, or name its new place "
                                + "with --key-file.");
            }
            PrivateFiles.createFoldersAbove(file);
            PrivateFiles.write(file, drawn());
        }
        InstanceKey key = new InstanceKey(file.toRealPath());
        key.refuseWrongLength();
        return key;
    }

    /** Once it was proved to be the key of the database; before that, the key of the last good start stays the known one. */
    public void rememberFor(DataDirectory data) throws IOException {
        PrivateFiles.write(mark(data), file + "\n");
    }

    /** The key of the last start; fails when there was none. */
    public static InstanceKey lastUsedWith(DataDirectory data) throws IOException {
        if (!Files.exists(mark(data))) {
            throw new Refusal("Nothing has been started in " + data.root() + " yet.");
        }
        return new InstanceKey(Path.of(Files.readString(mark(data)).strip()));
    }

    /** Below the configuration folder, named after the data directory. */
    public static Path usualFor(DataDirectory data) {
        String name = HexFormat.of().formatHex(sha256(data.root().toString())).substring(0, NAME_LENGTH);
        return Homes.configuration().resolve("beloved").resolve(name + ".key");
    }

    /** Beside the directory: {@code DIR.key}. */
    public static Path beside(DataDirectory data) {
        return data.root().resolveSibling(data.root().getFileName() + ".key");
    }

    private static Path mark(DataDirectory data) {
        return data.root().resolve("instance-key.path");
    }

    private void refuseWrongLength() throws IOException {
        long found = Files.size(file);
        if (found != BYTES) {
            throw new Refusal("The key file " + file + " should hold " + BYTES + " bytes and holds " + found
                    + ". Put back your copy.");
        }
    }

    private static byte[] drawn() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

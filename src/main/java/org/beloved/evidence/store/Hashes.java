package org.beloved.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Prints of files. */
public final class Hashes {

    private Hashes() {}

    /** In hexadecimal letters. */
    static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return text(digest);
    }

    /** One print of several files, whatever their names and order. */
    static String together(List<KeptDataSet.Source> sources) {
        MessageDigest digest = digest();
        sources.stream()
                .map(KeptDataSet.Source::sha256)
                .sorted()
                .forEach(print -> digest.update(print.getBytes(StandardCharsets.US_ASCII)));
        return text(digest);
    }

    /** What it has seen so far, in hexadecimal letters. */
    public static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

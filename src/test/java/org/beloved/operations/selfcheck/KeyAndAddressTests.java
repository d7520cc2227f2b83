package org.beloved.operations.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.beloved.operations.postgres.PrivateFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyAndAddressTests {
    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void makeDataDirectory() throws IOException {
        data = folder.resolve("data");
        PrivateFiles.createFolder(data);
    }

    @Test
    void acceptsAPrivateKeyOutsideTheData() throws IOException {
        assertThat(new KeyCheck(keyAt(folder.resolve("instance.key"), "rw-------"), data).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    void seesAKeyThatOthersCanRead(String permissions) throws IOException {
        assertThat(new KeyCheck(keyAt(folder.resolve("instance.key"), permissions), data).findings())
                .extracting(Finding::id)
                .containsExactly("KEY_FILE_READABLE");
    }

    @Test
    void seesAKeyThatTravelsWithTheDataEvenBehindALink() throws IOException {
        Path inside = keyAt(data.resolve("instance.key"), "rw-------");
        Path link = Files.createSymbolicLink(folder.resolve("link.key"), inside);
        assertThat(new KeyCheck(inside, data).findings())
                .extracting(Finding::id)
                .containsExactly("KEY_INSIDE_DATA");
        assertThat(new KeyCheck(link, data).findings()).extracting(Finding::id).containsExactly("KEY_INSIDE_DATA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://beloved.example", "http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080"})
    void acceptsAnEncryptedAddressOrThisMachine(String address) {
        assertThat(new AddressCheck(URI.create(address)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://beloved.example", "http://localhost.example", "http://192.168.1.5:8080"})
    void seesAnAddressWherePassphrasesTravelInTheClear(String address) {
        assertThat(new AddressCheck(URI.create(address)).findings())
                .extracting(Finding::id)
                .containsExactly("ADDRESS_NOT_ENCRYPTED");
    }

    private static Path keyAt(Path file, String permissions) throws IOException {
        PrivateFiles.write(file, new byte[32]);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}

package org.beloved.operations.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.beloved.operations.postgres.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {
    @TempDir
    private Path folder;

    @Test
    void isReadableByItsOwnerAloneEvenWhereTheFolderWasLooser() throws IOException {
        Path loose = Files.createDirectory(folder.resolve("loose"));
        Files.setPosixFilePermissions(loose, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(permissions(DataDirectory.at(loose).root())).isEqualTo("rwx------");
        assertThat(permissions(DataDirectory.at(folder.resolve("new/deep")).root()))
                .isEqualTo("rwx------");
    }

    @Test
    void tellsASecondCommandWhoHasItAndWhereItAnswers() throws IOException {
        DataDirectory data = DataDirectory.at(folder.resolve("data"));
        assertThat(data.runningServer()).isEmpty();
        try (DirectoryLock lock = data.lock("serve")) {
            assertThatThrownBy(() -> data.lock("check"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("just starting");
            lock.saying(new RunningServer(42, "serve", "http://localhost:8080", "is kept"));
            assertThatThrownBy(() -> data.lock("check")).hasMessageContaining("open http://localhost:8080");
            assertThat(data.runningServer())
                    .contains(new RunningServer(42, "serve", "http://localhost:8080", "is kept"));
        }
        assertThat(data.runningServer()).isEmpty();
        data.lock("check").close();
    }

    @Test
    void doesNotMakeUpAFolderThatShouldExist() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> DataDirectory.existing(nowhere))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(nowhere.toString());
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void drawsAKeyOnceAndNeverAnotherForTheSameData() throws IOException {
        DataDirectory data = DataDirectory.at(folder.resolve("data"));
        Path file = InstanceKey.beside(data);
        InstanceKey.keptIn(file, data);
        byte[] first = Files.readAllBytes(file);
        assertThat(first).hasSize(32);
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(file.startsWith(data.root())).isFalse();

        InstanceKey again = InstanceKey.keptIn(file, data);
        again.rememberFor(data);
        assertThat(Files.readAllBytes(again.file())).isEqualTo(first);
        assertThat(InstanceKey.lastUsedWith(data)).isEqualTo(again);

        Files.delete(file);
        assertThatThrownBy(() -> InstanceKey.keptIn(file, data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is gone");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAKeyFileThatWasCutShort() throws IOException {
        DataDirectory data = DataDirectory.at(folder.resolve("data"));
        Path file = Files.write(folder.resolve("short.key"), new byte[31]);
        assertThatThrownBy(() -> InstanceKey.keptIn(file, data)).hasMessageContaining("holds 31");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

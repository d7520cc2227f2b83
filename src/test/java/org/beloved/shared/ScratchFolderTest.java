package org.beloved.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchFolderTest {

    @Test
    void aFolderIsGoneWithAllInIt() throws Exception {
        Path path;
        try (ScratchFolder scratch = ScratchFolder.make("test")) {
            path = scratch.path();
            Files.writeString(Files.createDirectory(path.resolve("inside")).resolve("a"), "b");
        }
        assertThat(path).doesNotExist();
    }

    /** As a killed program leaves it: with its file, which nobody holds any more. */
    @Test
    void whatAKilledProgramLeftGoesAndWhatLivesStays() throws Exception {
        Path tmp = Path.of(System.getProperty("java.io.tmpdir"));
        Path dead = Files.createDirectory(tmp.resolve("beloved-scratch-test-" + System.nanoTime()));
        Files.createFile(dead.resolve(".alive"));
        Files.writeString(dead.resolve("records.parquet"), "people");
        Path begun = Files.createDirectory(tmp.resolve("beloved-scratch-test-" + System.nanoTime()));
        try (ScratchFolder one = ScratchFolder.make("test");
                ScratchFolder other = ScratchFolder.make("test")) {
            assertThat(dead).doesNotExist();
            assertThat(one.path()).isDirectory();
            assertThat(other.path()).isDirectory();
            assertThat(begun).as("one that has no such file is nobody's").isDirectory();
        } finally {
            Files.delete(begun);
        }
    }
}

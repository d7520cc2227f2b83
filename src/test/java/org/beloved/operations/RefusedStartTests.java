package org.beloved.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.beloved.InTurn;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.directory.InstanceKey;
import org.beloved.operations.postgres.PrivateFiles;
import org.beloved.operations.postgres.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTurn
class RefusedStartTests {
    @TempDir
    private Path folder;

    @Test
    void aStartWithAnotherKeyLeavesTheRightOneKnown() throws Exception {
        Database database = TestDatabase.another("beloved_keys");
        DataDirectory data = DataDirectory.at(folder.resolve("data"));
        Path another = folder.resolve("another.key");
        PrivateFiles.write(another, new byte[32]);
        try (Closing closing = Closing.atExit()) {
            Installation right = Installation.open(data, folder.resolve("right.key"), database, closing);
            right.rememberKey();
            Installation wrong = Installation.open(data, another, database, closing);
            ServingSettings settings =
                    new ServingSettings(0, "127.0.0.1", "http://localhost", MailOptions.KEPT, Map.of());

            assertThatThrownBy(() -> Serving.start(RefusedStartTests.class, wrong, settings, closing))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("not the one this database was sealed with");
            assertThat(InstanceKey.lastUsedWith(data)).isEqualTo(right.key());
        }
    }
}

package org.beloved.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final Path FOLDER = Path.of("src/main/resources/places");

    @Test
    void everyFileInTheFolderIsListed() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            var shipped = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("PROVENANCE.csv"))
                    .toList();
            assertThat(shipped).hasSizeGreaterThan(15);
            assertThat(Provenance.all()).extracting(Provenance::file).containsExactlyInAnyOrderElementsOf(shipped);
        }
    }

    @Test
    void everyFileIsByteForByteTheOneThatWasListed() throws IOException, NoSuchAlgorithmException {
        for (var file : Provenance.all()) {
            var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve(file.file())));
            assertThat(HexFormat.of().formatHex(hash)).as(file.file()).isEqualTo(file.sha256());
        }
    }

    @Test
    void everyFileHasAnOriginATermAndACredit() {
        assertThat(Provenance.all()).allSatisfy(file -> {
            assertThat(file.upstream()).isNotBlank();
            assertThat(file.licence()).isNotBlank();
            assertThat(file.credit()).isNotBlank();
        });
    }

    @Test
    void geoNamesIsCreditedAsItsLicenceAsks() {
        assertThat(Provenance.all())
                .filteredOn(file -> file.licence().contains("CC BY"))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.credit()).contains("GeoNames (geonames.org), CC BY 4.0"));
    }
}

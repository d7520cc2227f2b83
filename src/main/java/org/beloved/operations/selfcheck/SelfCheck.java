package org.beloved.operations.selfcheck;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.beloved.operations.postgres.Refusal;

/** All that was found, and how many tables were looked at. */
public record SelfCheck(int tablesSeen, List<Finding> findings) {
    /** Looks at everything an installation stands on. */
    public static SelfCheck of(Connection app, boolean bundled, Path keyFile, Path dataDirectory, URI baseUrl)
            throws SQLException, IOException {
        List<Finding> findings = new ArrayList<>(new DatabaseCheck(app).findings());
        if (bundled) {
            findings.addAll(new DatabaseCheck(app).ofBundledServer());
        }
        TableCheck tables = TableCheck.of(app);
        findings.addAll(tables.findings());
        findings.addAll(new KeyCheck(keyFile, dataDirectory).findings());
        findings.addAll(new KeyPrintCheck(app, keyFile).findings());
        findings.addAll(new AddressCheck(baseUrl).findings());
        return new SelfCheck(tables.tablesSeen(), List.copyOf(findings));
    }

    public boolean isClean() {
        return findings.isEmpty();
    }

    /** Stops a start that would not be safe, and says every reason at once. */
    public void refuseUnsafe() {
        if (!isClean()) {
            throw new Refusal(String.join(
                    System.lineSeparator(),
                    findings.stream().map(Finding::sentence).toList()));
        }
    }
}

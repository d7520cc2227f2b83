package org.beloved.policy;

import java.util.Optional;
import org.beloved.policy.casefile.Absence;
import org.beloved.policy.casefile.CaseDocument;
import org.beloved.policy.casefile.JsonText;
import org.beloved.policy.data.OffenseTableFile;
import org.beloved.policy.data.PolicyFiles;

/** Shipped policies and short ways to ask them. */
public final class Cases {

    public static final PolicyBook BOOK = new PolicyBook(PolicyFiles.shipped().places());
    public static final OffenseTable OFFENSES = OffenseTableFile.shipped();

    private Cases() {}

    public static PolicyVersion version(String id) {
        return BOOK.find(id).orElseThrow();
    }

    public static CaseDocument document(String json) {
        var read = CaseDocument.of(JsonText.read(json.replace('\'', '"')));
        return read.document().orElseThrow(() -> new AssertionError(read.problems()));
    }

    /** Decides a case written as JSON with single quotes; a missing fact means no. */
    public static Decision decide(String id, String json) {
        return decide(id, json, Absence.NO);
    }

    public static Decision decide(String id, String json, Absence absence) {
        var version = version(id);
        return version.decide(
                document(json).resolve(version, absence, Optional.empty()).facts());
    }
}

package org.beloved.policy.command;

import java.util.ArrayList;
import java.util.List;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.data.OffenseTableFile;
import org.beloved.policy.data.PolicyFiles;
import org.beloved.policy.data.ProvisionsFile;
import org.beloved.policy.provision.Requests;
import org.beloved.toolkit.Kits;

/** The policies that come with the product, read when a command first needs them. */
final class Shipped {

    private Shipped() {}

    private static final class Book {
        static final PolicyBook READ = PolicyFiles.shippedBook();
    }

    private static final class Offenses {
        static final OffenseTable READ = OffenseTableFile.shipped();
    }

    static PolicyBook book() {
        return Book.READ;
    }

    static OffenseTable offenses() {
        return Offenses.READ;
    }

    private static final class Provisions {
        static final Requests READ = new Requests(Kits.shipped(), ProvisionsFile.shipped());
    }

    static Requests provisions() {
        return Provisions.READ;
    }

    /** The versions asked for in order, and a complaint for each id we do not hold. */
    record Asked(List<PolicyVersion> found, List<String> unknown) {}

    static Asked versions(List<String> ids) {
        var found = new ArrayList<PolicyVersion>();
        var unknown = new ArrayList<String>();
        for (var id : ids) {
            book().find(id)
                    .ifPresentOrElse(
                            found::add,
                            () -> unknown.add("expected an id that \"policy list\" shows, found \"" + id + "\""));
        }
        return new Asked(found, unknown);
    }
}

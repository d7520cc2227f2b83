package org.beloved.policy.command;

import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.data.OffenseTableFile;
import org.beloved.policy.data.PolicyFiles;

/** The policies that come with the product, read when a command first needs them. */
final class Shipped {

    private Shipped() {}

    private static final class Book {
        static final PolicyBook READ = read();

        private static PolicyBook read() {
            var loaded = PolicyFiles.shipped();
            if (!loaded.problems().isEmpty()) {
                throw new IllegalStateException("The product's own policy files are wrong: " + loaded.problems());
            }
            return new PolicyBook(loaded.places());
        }
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
}

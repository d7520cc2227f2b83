package org.beloved.policy.provision;

import java.util.List;
import java.util.Optional;
import org.beloved.toolkit.Kits;
import org.beloved.toolkit.ProvisionSet;

/** The named requests of the detainer kit, as rules. */
public final class Requests {

    private static final String KIT = "detainers";

    private final List<ProvisionSet> sets;
    private final ProvisionBook book;

    /** @throws IllegalStateException when the kit names a provision we cannot put into a rule */
    public Requests(Kits kits, ProvisionBook book) {
        this.sets = kits.kit(KIT).provisionSets();
        this.book = book;
        for (var set : sets) {
            for (var provision : set.provisions()) {
                if (book.find(provision.id()).isEmpty()) {
                    throw new IllegalStateException("provisions.yaml: expected \"" + provision.id() + "\" of the set \""
                            + set.id() + "\", found nothing of that name");
                }
            }
        }
    }

    public ProvisionBook book() {
        return book;
    }

    public List<ProvisionSet> sets() {
        return sets;
    }

    public List<String> setIds() {
        return sets.stream().map(ProvisionSet::id).toList();
    }

    public Optional<ProvisionSet> set(String id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    public Optional<ModelRule> inSet(String id) {
        return set(id).map(found -> book.together(
                found.provisions().stream().map(provision -> provision.id()).toList()));
    }
}

package org.beloved.toolkit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kits that are shipped. They are read when the house starts; a wrong file stops the start and says what is wrong. */
public final class Kits {

    private static final class Shipped {
        private static final Kits KITS =
                new Kits(List.of(KitFolder.shipped("detainers").read()));
    }

    private final Map<String, Kit> byId;

    private Kits(List<Kit> kits) {
        byId = kits.stream().collect(Collectors.toUnmodifiableMap(Kit::id, Function.identity()));
    }

    public static Kits shipped() {
        return Shipped.KITS;
    }

    /**
     * @param id as in an effort's kit
     * @throws IllegalArgumentException when no such kit is shipped
     */
    public Kit kit(String id) {
        Kit kit = byId.get(id);
        if (kit == null) {
            throw new IllegalArgumentException("no kit \"" + id + "\"; there are " + byId.keySet());
        }
        return kit;
    }
}

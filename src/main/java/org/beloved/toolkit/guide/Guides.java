package org.beloved.toolkit.guide;

import java.util.List;
import java.util.Optional;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.KitFiles;
import org.beloved.toolkit.Kits;
import org.springframework.stereotype.Component;

/** The guides of all kits, read when the house starts; a wrong file stops the start and says what is wrong. */
@Component
class Guides {

    private final List<Guide> guides;

    Guides(Kits kits) {
        this.guides = kits.all().stream().map(kit -> read(kit, kits)).toList();
    }

    private static Guide read(Kit kit, Kits kits) {
        return new GuideFolder(kit, KitFiles.shipped(kit.id())).read(kit.equals(kits.first()));
    }

    List<Guide> all() {
        return guides;
    }

    Guide first() {
        return guides.getFirst();
    }

    Optional<Guide> of(String kit) {
        return guides.stream().filter(guide -> guide.kit().id().equals(kit)).findFirst();
    }
}

package org.beloved.toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The kits that are shipped: every folder that holds a {@code kit.yaml}. They are read when the house starts; a wrong file
 * stops the start and says what is wrong.
 */
public final class Kits {

    private static final class Shipped {
        private static final Kits KITS =
                new Kits(folders().map(id -> KitFolder.shipped(id).read()).toList());
    }

    private final List<Kit> kits;

    private Kits(List<Kit> kits) {
        this.kits = kits.stream()
                .sorted(Comparator.comparingInt(kit -> kit.campaign().order()))
                .toList();
    }

    public static Kits shipped() {
        return Shipped.KITS;
    }

    private static Stream<String> folders() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:toolkit/*/kit.yaml"))
                    .map(Kits::folder)
                    .distinct();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String folder(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The one a team has that chose none first. */
    public List<Kit> all() {
        return kits;
    }

    public Kit first() {
        return kits.getFirst();
    }

    public Optional<Kit> find(String id) {
        return kits.stream().filter(kit -> kit.id().equals(id)).findFirst();
    }

    /**
     * @param id as in an effort's kit
     * @throws IllegalArgumentException when no such kit is shipped
     */
    public Kit kit(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "no kit \"" + id + "\"; there are " + kits.stream().map(Kit::id).toList()));
    }
}

package org.beloved.rough;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beloved.rough.Typing.Entry;

/** Spoils one or two fields of a well-filled form at random, the same ones for the same seed. */
final class Guessing {

    private static final List<String> TEXTS = List.copyOf(Oddities.TEXTS.values());

    private Guessing() {}

    static Stream<Spoiling> many(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> {
            long seed = random.nextLong();
            return Spoiling.typing("guess " + seed, good -> spoiled(good, new Random(seed)));
        });
    }

    private static Typing spoiled(Typing good, Random random) {
        List<Entry> entries = new ArrayList<>(good.entries());
        for (int i = 1 + random.nextInt(2); i > 0 && !entries.isEmpty(); i--) {
            int at = random.nextInt(entries.size());
            Entry entry = entries.get(at);
            switch (random.nextInt(6)) {
                case 0 -> entries.remove(at);
                case 1 -> entries.add(entry);
                case 2 -> entries.set(at, new Entry(entry.name(), letters(random), entry.free()));
                default ->
                    entries.set(at, new Entry(entry.name(), TEXTS.get(random.nextInt(TEXTS.size())), entry.free()));
            }
        }
        return new Typing(List.copyOf(entries));
    }

    /** Any letters there are, most often from where the trouble is. */
    private static String letters(Random random) {
        StringBuilder letters = new StringBuilder(Oddities.MARK);
        for (int i = random.nextInt(60); i > 0; i--) {
            letters.appendCodePoint(
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(0x80);
                        case 1 -> random.nextInt(0x800);
                        case 2 -> "<>&\"'{}$%#=+@|;,\\/".charAt(random.nextInt(18));
                        default -> random.nextInt(0x110000);
                    });
        }
        return letters.toString();
    }
}

package org.beloved.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;

/**
 * A faith tradition to choose from.
 *
 * @param parent the wider tradition it belongs to; empty for the widest
 */
public record Tradition(String code, String parent, String english, String spanish) {

    private static final String UNSAID = "undisclosed";

    private static final class Shipped {
        private static final List<Tradition> ALL = read();
    }

    public static List<Tradition> shipped() {
        return Shipped.ALL;
    }

    /** Those without a wider one above them, for a choice among few. */
    public static List<Tradition> widestOnes() {
        return shipped().stream()
                .filter(each -> each.parent().isEmpty() && !each.code().equals(UNSAID))
                .toList();
    }

    public static Optional<Tradition> of(String code) {
        return shipped().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The code for a name from the list, in either language; words of one's own stay as they are. */
    public static String spelled(String typed) {
        return shipped().stream()
                .filter(each ->
                        each.english().equalsIgnoreCase(typed) || each.spanish().equalsIgnoreCase(typed))
                .map(Tradition::code)
                .findFirst()
                .orElse(typed);
    }

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }

    /** The widest tradition above this one, or this one. */
    public Tradition widest() {
        return parent.isEmpty() ? this : of(parent).map(Tradition::widest).orElse(this);
    }

    private static List<Tradition> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        ClassPathResource file = new ClassPathResource("web/faith_traditions.csv");
        try (Reader text = new EncodedResource(file, StandardCharsets.UTF_8).getReader()) {
            return format.parse(text).getRecords().stream()
                    .map(row ->
                            new Tradition(row.get("code"), row.get("parent"), row.get("name_en"), row.get("name_es")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

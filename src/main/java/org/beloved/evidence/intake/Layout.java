package org.beloved.evidence.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.beloved.evidence.facility.Table;

/**
 * The columns of one release.
 *
 * @param id such as {@code ddp-2026-03}
 * @param names every column name of the release, folded
 * @param fields the folded name or names of each column we take
 */
public record Layout(String id, Set<String> names, Map<Field, List<String>> fields) {

    private static final List<String> IDS = List.of("processed", "ddp-2025", "ddp-2026-03", "ddp-dpr", "npr-2017");

    private static final class Shipped {
        static final List<Layout> LAYOUTS = read();
    }

    /** The releases we know. */
    public static List<Layout> shipped() {
        return Shipped.LAYOUTS;
    }

    /** A layout that somebody wrote for a file of their own: field to column. */
    public static Layout written(Map<Field, String> columns) {
        Map<Field, List<String>> fields = new EnumMap<>(Field.class);
        columns.forEach((field, column) -> fields.put(field, List.of(fold(column))));
        Set<String> names = new HashSet<>();
        fields.values().forEach(names::addAll);
        return new Layout("own", Set.copyOf(names), Map.copyOf(fields));
    }

    /** That of the Deportation Data Project's own cleaned files, which every data set is kept in. */
    public static Layout processed() {
        return shipped().getFirst();
    }

    /** The field's column, spelled as cleaned files spell it, such as {@code facility_city}. */
    public String column(Field field) {
        return Objects.requireNonNull(fields.get(field), field::name).getFirst().replace(' ', '_');
    }

    static String fold(String column) {
        return column.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** The columns of the file that we take, by position; of two with one name the first. */
    Map<Field, Integer> positions(List<String> header) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            at.putIfAbsent(fold(header.get(i)), i);
        }
        Map<Field, Integer> positions = new EnumMap<>(Field.class);
        fields.forEach((field, spelled) -> spelled.stream()
                .filter(at::containsKey)
                .findFirst()
                .ifPresent(name -> positions.put(field, at.get(name))));
        return positions;
    }

    boolean fits(List<String> header) {
        Map<Field, Integer> found = positions(header);
        for (Field field : Field.values()) {
            if (field.isRequired() && !found.containsKey(field)) {
                return false;
            }
        }
        return true;
    }

    /** How many names the file and the release share, less those of the release that the file lacks. */
    int likeness(List<String> header) {
        Set<String> here = new HashSet<>();
        header.forEach(name -> here.add(fold(name)));
        int shared = (int) names.stream().filter(here::contains).count();
        return 2 * shared - names.size();
    }

    private static List<Layout> read() {
        List<CSVRecord> rows = Table.read("intake/layouts.csv");
        List<Layout> layouts = new ArrayList<>();
        for (String id : IDS) {
            Set<String> names = new HashSet<>();
            Map<Field, List<String>> fields = new EnumMap<>(Field.class);
            for (CSVRecord row : rows) {
                List<String> spelled = List.of(row.get(id).split("\\|")).stream()
                        .filter(name -> !name.isBlank())
                        .map(Layout::fold)
                        .toList();
                names.addAll(spelled);
                if (!spelled.isEmpty() && !row.get("field").isEmpty()) {
                    fields.put(Field.valueOf(row.get("field")), spelled);
                }
            }
            layouts.add(new Layout(id, Set.copyOf(names), Map.copyOf(fields)));
        }
        return List.copyOf(layouts);
    }
}

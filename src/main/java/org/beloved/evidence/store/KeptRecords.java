package org.beloved.evidence.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.facility.Facility;
import org.beloved.evidence.facility.FacilityMatch;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.facility.Unplaced;
import org.beloved.evidence.intake.Field;
import org.beloved.evidence.intake.FileRow;
import org.beloved.evidence.intake.Layout;
import org.beloved.evidence.intake.Normalizer;
import org.beloved.evidence.intake.RowOrigin;
import org.beloved.evidence.parquet.CodedReader;
import org.beloved.evidence.parquet.RowReader;
import org.beloved.evidence.records.RecordsBuilder;
import org.beloved.evidence.records.Row;

/**
 * The records of a kept data set, out of its file by columns. Each different value is normalized once, as if it stood in a
 * row of its own; a record is then put together from numbers.
 */
final class KeptRecords implements CodedReader.Taker {

    private static final List<Field> PLACE = List.of(Field.FACILITY, Field.CITY, Field.STATE);

    /** Read as one column each; the place is the first. */
    private static final List<Field> OTHERS = List.of(
            Field.PREPARED,
            Field.FORM,
            Field.LIFT,
            Field.CRIMINALITY,
            Field.BIRTH_YEAR,
            Field.CHARGE_CODE,
            Field.CONVICTED,
            Field.FINAL_ORDER,
            Field.PRIOR_FELONY,
            Field.GANG);

    private final KeptDataSet set;
    private final FacilityMatcher matcher;
    private final Normalizer normalizer;
    private final RecordsBuilder records;
    private final Row row = new Row();
    private final Row[][] parts = new Row[OTHERS.size() + 1][];
    private final List<FacilityMatch> places = new ArrayList<>();
    private long[] atPlace = new long[0];

    private KeptRecords(KeptDataSet set, FacilityMatcher matcher) {
        this.set = set;
        this.matcher = matcher;
        this.normalizer = new Normalizer(matcher, LocalDate.parse(set.about().asOf()));
        this.records = new RecordsBuilder(Math.toIntExact(set.report().rows()));
    }

    static DataSet read(KeptDataSet set, Path file, Decisions decisions) throws IOException {
        KeptRecords read = new KeptRecords(set, decisions.matcher());
        List<List<String>> columns = new ArrayList<>();
        columns.add(PLACE.stream().map(Layout.processed()::column).toList());
        OTHERS.forEach(field -> columns.add(List.of(Layout.processed().column(field))));
        try {
            CodedReader.read(file, columns, Layout.processed().column(Field.PERSON), read);
        } catch (RowReader.Broken e) {
            throw new IOException("the kept file of " + set.id() + " cannot be read", e);
        }
        return new DataSet(
                set.id(),
                set.about(),
                read.records.build(),
                set.report().missing(),
                set.report().findings(),
                read.unplaced(),
                decisions);
    }

    @Override
    public void values(int column, List<List<String>> values) {
        List<Field> fields = column == 0 ? PLACE : List.of(OTHERS.get(column - 1));
        parts[column] = values.stream().map(value -> part(fields, value)).toArray(Row[]::new);
        if (column == 0) {
            values.forEach(value -> places.add(matcher.match(new Facility(value.get(0), value.get(1), value.get(2)))));
            atPlace = new long[values.size()];
        }
    }

    private Row part(List<Field> fields, List<String> value) {
        Map<Field, String> said = new EnumMap<>(Field.class);
        for (int i = 0; i < fields.size(); i++) {
            said.put(fields.get(i), value.get(i));
        }
        return Row.of(normalizer.record(FileRow.saying(new RowOrigin(set.id(), "", 0), said)));
    }

    @Override
    public void row(int[] numbers) {
        atPlace[numbers[0]]++;
        records.add(row.begin(part(0, numbers), part(1, numbers))
                .request(part(2, numbers), part(3, numbers))
                .record(part(4, numbers), part(6, numbers), part(7, numbers))
                .person(part(5, numbers), numbers[numbers.length - 1])
                .marked(part(8, numbers))
                .marked(part(9, numbers))
                .marked(part(10, numbers)));
    }

    private Row part(int column, int[] numbers) {
        return parts[column][numbers[column]];
    }

    private List<Unplaced> unplaced() {
        List<Unplaced> unplaced = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            if (places.get(place).county().isEmpty()) {
                unplaced.add(new Unplaced(places.get(place), atPlace[place]));
            }
        }
        unplaced.sort(Comparator.comparingLong(Unplaced::records).reversed());
        return unplaced;
    }
}

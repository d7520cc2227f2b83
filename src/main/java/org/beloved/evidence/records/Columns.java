package org.beloved.evidence.records;

import java.util.Arrays;

/** The columns of a data set, all of one length: nineteen bytes a row, and three more for its place while it is built. */
final class Columns {

    byte[] level;
    short[] county;
    int[] day;
    short[] birthYear;
    int[] convicted;
    int[] person;
    byte[] criminality;
    byte[] charge;
    byte[] form;
    byte[] lift;
    byte[] marks;

    Columns(int size) {
        level = new byte[size];
        county = new short[size];
        day = new int[size];
        birthYear = new short[size];
        convicted = new int[size];
        person = new int[size];
        criminality = new byte[size];
        charge = new byte[size];
        form = new byte[size];
        lift = new byte[size];
        marks = new byte[size];
    }

    int capacity() {
        return day.length;
    }

    void set(int at, Row row) {
        level[at] = row.level;
        county[at] = row.county;
        day[at] = row.day;
        birthYear[at] = row.birthYear;
        convicted[at] = row.convicted;
        person[at] = row.person;
        criminality[at] = row.criminality;
        charge[at] = row.charge;
        form[at] = row.form;
        lift[at] = row.lift;
        marks[at] = row.marks;
    }

    Columns resized(int size) {
        Columns other = new Columns(0);
        other.level = Arrays.copyOf(level, size);
        other.county = Arrays.copyOf(county, size);
        other.day = Arrays.copyOf(day, size);
        other.birthYear = Arrays.copyOf(birthYear, size);
        other.convicted = Arrays.copyOf(convicted, size);
        other.person = Arrays.copyOf(person, size);
        other.criminality = Arrays.copyOf(criminality, size);
        other.charge = Arrays.copyOf(charge, size);
        other.form = Arrays.copyOf(form, size);
        other.lift = Arrays.copyOf(lift, size);
        other.marks = Arrays.copyOf(marks, size);
        return other;
    }

    /** The rows {@code [from, to)} alone. */
    Columns part(int from, int to) {
        Columns part = new Columns(0);
        part.day = Arrays.copyOfRange(day, from, to);
        part.birthYear = Arrays.copyOfRange(birthYear, from, to);
        part.convicted = Arrays.copyOfRange(convicted, from, to);
        part.person = Arrays.copyOfRange(person, from, to);
        part.criminality = Arrays.copyOfRange(criminality, from, to);
        part.charge = Arrays.copyOfRange(charge, from, to);
        part.form = Arrays.copyOfRange(form, from, to);
        part.lift = Arrays.copyOfRange(lift, from, to);
        part.marks = Arrays.copyOfRange(marks, from, to);
        return part;
    }

    /** Once the stretches are known, each row's place is known by its number. */
    void forgetPlaces() {
        level = new byte[0];
        county = new short[0];
    }

    /** @param order the row that comes to each place, in the lower half of each number */
    void sort(long[] order) {
        level = sorted(level, order);
        county = sorted(county, order);
        day = sorted(day, order);
        birthYear = sorted(birthYear, order);
        convicted = sorted(convicted, order);
        person = sorted(person, order);
        criminality = sorted(criminality, order);
        charge = sorted(charge, order);
        form = sorted(form, order);
        lift = sorted(lift, order);
        marks = sorted(marks, order);
    }

    private static byte[] sorted(byte[] column, long[] order) {
        byte[] sorted = new byte[order.length];
        for (int at = 0; at < order.length; at++) {
            sorted[at] = column[(int) order[at]];
        }
        return sorted;
    }

    private static short[] sorted(short[] column, long[] order) {
        short[] sorted = new short[order.length];
        for (int at = 0; at < order.length; at++) {
            sorted[at] = column[(int) order[at]];
        }
        return sorted;
    }

    private static int[] sorted(int[] column, long[] order) {
        int[] sorted = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            sorted[at] = column[(int) order[at]];
        }
        return sorted;
    }
}

package org.beloved.evidence.records;

import org.beloved.evidence.facility.FacilityLevel;

/**
 * One record as the small numbers that stand in the columns. Where millions of rows have few different values, each value
 * becomes a row of its own once, and a record is put together from such parts.
 */
public final class Row {

    byte level;
    short county;
    int day;
    short birthYear;
    int convicted;
    int person;
    byte criminality;
    byte charge;
    byte form;
    byte lift;
    byte marks;

    public static Row of(DetainerRecord record) {
        Row row = new Row();
        row.set(record);
        return row;
    }

    void set(DetainerRecord record) {
        FacilityLevel told = record.level();
        level = (byte) told.ordinal();
        county = RecordsBuilder.number(record.county());
        day = Records.epochDay(record.prepared());
        form = (byte) record.form().ordinal();
        lift = (byte) record.lift().ordinal();
        DetainerRecord.Person about = record.person();
        birthYear = (short) about.birthYear().orElse(Records.NO_YEAR);
        convicted = Records.epochDay(about.convicted());
        person = about.number().orElse(Records.NO_PERSON);
        criminality = (byte) about.criminality().ordinal();
        charge = (byte) ChargeClass.of(about.chargeCode()).ordinal();
        marks = 0;
        for (Marks mark : Marks.values()) {
            marks = mark.put(record.mark(mark), marks);
        }
    }

    /** Where the facility is, and whose; nothing is marked yet. */
    public Row begin(Row place, Row prepared) {
        level = place.level;
        county = place.county;
        day = prepared.day;
        marks = 0;
        return this;
    }

    public Row request(Row ofForm, Row ofLift) {
        form = ofForm.form;
        lift = ofLift.lift;
        return this;
    }

    /** @param number of the person; below zero for none */
    public Row person(Row born, int number) {
        birthYear = born.birthYear;
        person = number < 0 ? Records.NO_PERSON : number;
        return this;
    }

    public Row record(Row ofCriminality, Row ofCharge, Row ofConviction) {
        criminality = ofCriminality.criminality;
        charge = ofCharge.charge;
        convicted = ofConviction.convicted;
        return this;
    }

    /** Each part has one mark; unknown ones are zero. */
    public Row marked(Row part) {
        marks |= part.marks;
        return this;
    }
}

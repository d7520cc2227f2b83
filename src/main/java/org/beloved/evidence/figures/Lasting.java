package org.beloved.evidence.figures;

import java.util.List;
import java.util.Locale;
import org.beloved.evidence.DataSet;

/** The part of an address under which very certain figures stay found. */
public final class Lasting {

    private Lasting() {}

    /** The data set with its fingerprint, and all that is assumed. */
    public static String query(DataSet set, List<WhatIf> tried) {
        StringBuilder query = new StringBuilder(query(set));
        tried.stream()
                .map(one -> one.version().id())
                .distinct()
                .forEach(id -> query.append("&policy=").append(id));
        tried.stream()
                .findFirst()
                .ifPresent(one -> query.append("&agreement=")
                        .append(one.agreement().name().toLowerCase(Locale.ROOT)));
        return query.toString();
    }

    /** The records alone, and what was decided about their facilities. */
    public static String query(DataSet set) {
        return Named.of(set).query();
    }
}

package org.beloved.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The facts of one case as bits of a long, so that reasons are cheap sets. Each field of a record is a fact of its own
 * while there is room; with many records a whole record is one fact, and with very many the whole list is.
 */
final class FactKeys {

    enum Grain {
        FIELD,
        RECORD,
        LIST
    }

    enum ConvictionField {
        CLASSES("classes"),
        DATE("date"),
        RELEASED("releasedDate"),
        IN_CUSTODY("inCustodyForIt"),
        ADJUDICATION("adjudication");

        private final String key;

        ConvictionField(String key) {
            this.key = key;
        }
    }

    enum ChargeField {
        CLASSES("classes"),
        BAIL("bail"),
        MAGISTRATE("magistrateProbableCause");

        private final String key;

        ChargeField(String key) {
            this.key = key;
        }
    }

    private static final List<String> FIXED = List.of(
            "requestDate",
            "arrestDate",
            "ageYears",
            "reimbursementAgreement",
            "reimbursementAgreement.written",
            "reimbursementAgreement.covers",
            "reimbursementAgreement.signed",
            "adminWarrant",
            "form",
            "convictions",
            "charges");
    private static final int CONVICTION_FIELDS = ConvictionField.values().length;
    private static final int CHARGE_FIELDS = ChargeField.values().length;
    private static final int FIRST_RECORD = FIXED.size() + YesNoFact.values().length;

    static final long REQUEST_DATE = 1L;
    static final long ARREST_DATE = 1L << 1;
    static final long AGE = 1L << 2;
    static final long AGREEMENT = 1L << 3;
    static final long AGREEMENT_WRITTEN = 1L << 4;
    static final long AGREEMENT_COVERS = 1L << 5;
    static final long AGREEMENT_SIGNED = 1L << 6;
    static final long ADMIN_WARRANT = 1L << 7;
    static final long FORM = 1L << 8;
    static final long CONVICTIONS = 1L << 9;
    static final long CHARGES = 1L << 10;

    private final Grain grain;
    private final int convictions;
    private final int charges;

    private FactKeys(Grain grain, int convictions, int charges) {
        this.grain = grain;
        this.convictions = convictions;
        this.charges = charges;
    }

    /** The finest grain not finer than asked for that fits. */
    static FactKeys of(CaseFacts facts, Grain finest) {
        var convictions = facts.convictions().listed().size();
        var charges = facts.charges().listed().size();
        var room = Long.SIZE - FIRST_RECORD;
        var fields = CONVICTION_FIELDS * convictions + CHARGE_FIELDS * charges;
        var grain = fields <= room ? Grain.FIELD : convictions + charges <= room ? Grain.RECORD : Grain.LIST;
        return new FactKeys(grain.compareTo(finest) >= 0 ? grain : finest, convictions, charges);
    }

    Grain grain() {
        return grain;
    }

    static long of(YesNoFact fact) {
        return 1L << (FIXED.size() + fact.ordinal());
    }

    long of(int conviction, ConvictionField field) {
        return switch (grain) {
            case FIELD -> 1L << (FIRST_RECORD + conviction * CONVICTION_FIELDS + field.ordinal());
            case RECORD -> 1L << (FIRST_RECORD + conviction);
            case LIST -> CONVICTIONS;
        };
    }

    long of(int charge, ChargeField field) {
        return switch (grain) {
            case FIELD ->
                1L << (FIRST_RECORD + convictions * CONVICTION_FIELDS + charge * CHARGE_FIELDS + field.ordinal());
            case RECORD -> 1L << (FIRST_RECORD + convictions + charge);
            case LIST -> CHARGES;
        };
    }

    List<String> names(long facts) {
        var names = new ArrayList<String>(Long.bitCount(facts));
        for (var rest = facts; rest != 0; rest &= rest - 1) {
            names.add(name(Long.numberOfTrailingZeros(rest)));
        }
        return names;
    }

    /** The names, a list of records told once where all that the rule reads of it is among the facts. */
    List<String> namesShort(long facts, long read) {
        var shown = facts;
        for (var list : new long[] {CONVICTIONS, CHARGES}) {
            var records = recordsOf(list) & read;
            if ((facts & list) != 0 && (facts & records) == records) {
                shown &= ~records;
            }
        }
        return names(shown);
    }

    private long recordsOf(long list) {
        if (grain == Grain.LIST) {
            return 0;
        }
        var isConvictions = list == CONVICTIONS;
        var perConviction = grain == Grain.FIELD ? CONVICTION_FIELDS : 1;
        var perCharge = grain == Grain.FIELD ? CHARGE_FIELDS : 1;
        var from = FIRST_RECORD + (isConvictions ? 0 : convictions * perConviction);
        var to = from + (isConvictions ? convictions * perConviction : charges * perCharge);
        return IntStream.range(from, to).mapToLong(bit -> 1L << bit).reduce(0, (some, more) -> some | more);
    }

    private String name(int bit) {
        if (bit < FIXED.size()) {
            return FIXED.get(bit);
        }
        if (bit < FIRST_RECORD) {
            return YesNoFact.values()[bit - FIXED.size()].key();
        }
        return grain == Grain.RECORD ? recordName(bit - FIRST_RECORD) : fieldName(bit - FIRST_RECORD);
    }

    private String recordName(int index) {
        return index < convictions ? "convictions[" + index + "]" : "charges[" + (index - convictions) + "]";
    }

    private String fieldName(int index) {
        var inConvictions = convictions * CONVICTION_FIELDS;
        if (index < inConvictions) {
            return "convictions[" + index / CONVICTION_FIELDS + "]."
                    + ConvictionField.values()[index % CONVICTION_FIELDS].key;
        }
        var rest = index - inConvictions;
        return "charges[" + rest / CHARGE_FIELDS + "]." + ChargeField.values()[rest % CHARGE_FIELDS].key;
    }
}
